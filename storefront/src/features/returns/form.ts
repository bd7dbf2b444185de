import type { Sent } from "@/lib/api/types"

export const mostPhotos = 4
export const largestPhoto = 10 * 1024 * 1024

export type ReturnBody = Sent<"/store/purchases/returns">

/** What a return's form must still be told before it can be sent; a word under `returns` or `faults`. */
export type ReturnGap = "choosePieces" | "chooseReason" | "photoNeeded" | "tooManyPhotos" | "photoTooLarge" | "rib"

const linePrefix = "pieces-"

export const lineField = (id: string) => `${linePrefix}${id}`

const text = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}

/** The photos of a form; a file input left empty holds one file without bytes. */
export function photosOf(form: FormData): File[] {
  return form.getAll("photos").filter((value): value is File => value instanceof File && value.size > 0)
}

/** What a form asks for, but for its photos. */
export function returnOf(form: FormData): Omit<ReturnBody, "photos"> {
  const lines = [...form.entries()].flatMap(([name, value]) => {
    const quantity = Number(value)
    return name.startsWith(linePrefix) && quantity > 0 ? [{ item_id: name.slice(linePrefix.length), quantity }] : []
  })
  return {
    key: { token: text(form, "token") },
    parcel_id: text(form, "parcel"),
    lines,
    reason: text(form, "reason") as ReturnBody["reason"],
    note: text(form, "note"),
    rib: text(form, "refund") === "transfer" ? text(form, "rib") : null,
  }
}

/** What is missing, in the order of the form. */
export function gapsOf(form: FormData): ReturnGap[] {
  const { lines, reason, rib } = returnOf(form)
  const photos = photosOf(form)
  const digits = (rib ?? "").replace(/[^0-9\u0660-\u0669]/g, "")
  return [
    ...(lines.length ? [] : ["choosePieces" as const]),
    ...(reason ? [] : ["chooseReason" as const]),
    ...(photos.length > mostPhotos ? ["tooManyPhotos" as const] : []),
    ...(photos.some((photo) => photo.size > largestPhoto) ? ["photoTooLarge" as const] : []),
    ...(reason && reason !== "changed_mind" && !photos.length ? ["photoNeeded" as const] : []),
    ...(rib !== null && digits.length !== 24 ? ["rib" as const] : []),
  ]
}
