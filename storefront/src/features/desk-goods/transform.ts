import type { Answer, Fault, Sent } from "@/lib/api/types"
import { typedNumber } from "./typed-number"

export type DeskListing = Answer<"/coop/listings/{id}">["listing"]
export type DeskLine = Answer<"/coop/listings">["listings"][number]
export type ListingState = DeskLine["state"]
export type DeskPhoto = DeskListing["photos"][number]
export type DeskCategory = Answer<"/coop/categories">["categories"][number]
type Form = Sent<"/coop/listings">["form"]
type Given = Partial<Text> & Pick<Text, "ar">

export interface Text {
  ar: string
  fr: string
  en: string
}
export const noText: Text = { ar: "", fr: "", en: "" }

/** A kind of the listing as it is typed; `left` is what its pieces were when it was read, null for a new one. */
export interface TypedVariant {
  id: string | null
  /** Names the row on the screen. */
  row: string
  value: Text
  price: string
  weight: string
  stock: string
  left: number | null
}

/** A listing as it is typed: what the form shows and the draft on the device keeps. */
export interface TypedListing {
  title: Text
  subtitle: Text
  description: Text
  materials: Text
  category: string | null
  photos: DeskPhoto[]
  option: Text
  variants: TypedVariant[]
  lead_time_days: string
  bulky: boolean
  artisan_id: string | null
  sign_ids: string[]
  /** Not on the page: kept as it is. */
  kept: Pick<DeskListing["form"], "lot" | "season" | "origin_province">
}

export const emptyVariant = (row: string): TypedVariant => ({
  ...{ id: null, row, value: noText, price: "", weight: "", stock: "", left: null },
})

export const emptyListing = (): TypedListing => ({
  ...{ title: noText, subtitle: noText, description: noText, materials: noText, category: null, photos: [] },
  ...{ option: noText, variants: [emptyVariant("first")], lead_time_days: "2", bulky: false },
  ...{ artisan_id: null, sign_ids: [], kept: { lot: "", season: [], origin_province: null } },
})

/** A text in all languages, whatever the API left out. */
export const fullText = ({ ar, fr = "", en = "" }: Given = { ar: "" }): Text => ({ ar, fr, en })

/** What the form shows of a listing that was read. */
export function typedOf({ form, photos, stock }: DeskListing): TypedListing {
  const left = new Map(stock.map((one) => [one.variant_id, one.left]))
  const shown = (number: number | null) => (number === null ? "" : String(number))
  return {
    title: fullText(form.title),
    subtitle: fullText(form.subtitle),
    description: fullText(form.description),
    materials: fullText(form.materials),
    category: form.category,
    photos,
    option: fullText(form.option),
    variants: form.variants.map(({ id = null, value, price, weight_g }, index) => {
      const pieces = id === null ? 0 : (left.get(id) ?? 0)
      return {
        ...{ id, row: id ?? String(index), value: fullText(value), price: shown(price), weight: shown(weight_g) },
        ...{ stock: String(pieces), left: pieces },
      }
    }),
    lead_time_days: String(form.lead_time_days ?? 2),
    bulky: form.bulky ?? false,
    artisan_id: form.artisan_id ?? null,
    sign_ids: form.sign_ids ?? [],
    kept: { lot: form.lot, season: form.season, origin_province: form.origin_province },
  }
}

/** What is sent of a form, and which numbers cannot be read. Pieces go as a change, so that a sale meanwhile still counts. */
export function formOf(typed: TypedListing): { form: Form; faults: Fault[] } {
  const faults: Fault[] = []
  const number = (field: string, text: string) => {
    const value = text.trim() ? typedNumber(text) : null
    if (value !== null && Number.isNaN(value)) faults.push({ field: `form.${field}`, code: "NOT_A_NUMBER" })
    return value === null || Number.isNaN(value) ? null : value
  }
  const { kept, photos, variants, lead_time_days, ...rest } = typed
  const form = {
    ...rest,
    ...kept,
    photos: photos.map((photo) => photo.key),
    lead_time_days: number("lead_time_days", lead_time_days) ?? 0,
    variants: variants.map(({ id, value, price, weight, stock, left }, index) => {
      const pieces = number(`variants.${index}.stock`, stock) ?? 0
      return {
        id,
        value,
        price: number(`variants.${index}.price`, price),
        weight_g: number(`variants.${index}.weight_g`, weight),
        stock: id === null ? pieces : 0,
        stock_change: id === null ? 0 : pieces - (left ?? 0),
      }
    }),
  }
  return { form, faults }
}

/** What buyers cannot do without and is not typed yet; the API asks for the same, and looks closer. */
export function missingIn({ photos, category, title, variants }: TypedListing): Fault[] {
  const missing = [
    ...(photos.length ? [] : ["photos"]),
    ...(category ? [] : ["category"]),
    ...(title.ar.trim() ? [] : ["title.ar"]),
    ...variants.flatMap(({ price, weight }, index) => [
      ...(price.trim() ? [] : [`variants.${index}.price`]),
      ...(weight.trim() ? [] : [`variants.${index}.weight_g`]),
    ]),
  ]
  return missing.map((field) => ({ field: `form.${field}`, code: "REQUIRED" }))
}
