"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { ApiRefusal } from "@/lib/api/refusal"
import type { Fault, RefusalCode } from "@/lib/api/types"
import { askDesk, refusalIn } from "./ask-desk"
import { forgetDraft, keepDraft, keepLast, readDraft, type Draft } from "./keep-draft"
import { mergeListings } from "./merge-listings"
import {
  emptyListing,
  formOf,
  missingIn,
  typedOf,
  type DeskListing,
  type ListingState,
  type TypedListing,
} from "./transform"
import { mayArrive, usePhotos } from "./use-photos"

type Asked = "published" | "paused" | "archived" | "draft"
type Field = keyof TypedListing

/** What the page says after something was done. */
export type Told =
  | { kind: "saved" | "restored" | "photosOnTheirWay" }
  | { kind: "now"; state: ListingState }
  | { kind: "refused"; code: RefusalCode }
  | { kind: "merged"; taken: Field[]; both: Field[] }

type Base = { typed: TypedListing; version: number } | null

const baseOf = (listing: DeskListing | null): Base => listing && { typed: typedOf(listing), version: listing.version }

/** A draft that was sent before its answer was lost: what is typed now, with the kinds the market has made. */
function adopted(typed: TypedListing, listing: DeskListing): TypedListing {
  const known = typedOf(listing).variants
  return {
    ...typed,
    variants: typed.variants.map((one, index) => {
      const kind = known[index]
      return one.id === null && kind ? { ...one, id: kind.id, left: kind.left } : one
    }),
  }
}

/** A listing while it is written: kept on the device at every change, saved without losing what another member wrote. */
export function useListing(owner: string, listing: DeskListing | null, onNew: (id: string) => void) {
  const [typed, setTyped] = useState<TypedListing>(() => (listing ? typedOf(listing) : emptyListing()))
  const [known, setKnown] = useState(listing)
  const [base, setBase] = useState<Base>(() => baseOf(listing))
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [told, setTold] = useState<Told | null>(null)
  const [busy, setBusy] = useState<Asked | "save" | null>(null)
  const [touched, setTouched] = useState(false)
  const name = useRef(listing?.id ?? "new")
  const key = useRef("")

  const change = useCallback((part: Partial<TypedListing>) => {
    setTouched(true)
    setTyped((before) => ({ ...before, ...part }))
  }, [])
  const photos = usePhotos((photo) => {
    setTouched(true)
    setTyped((before) =>
      before.photos.some((one) => one.key === photo.key) ? before : { ...before, photos: [...before.photos, photo] }
    )
  })
  const { add } = photos

  useEffect(() => {
    key.current ||= crypto.randomUUID()
    void readDraft(owner, name.current).then((draft) => {
      if (!draft) return
      key.current = draft.key
      setTyped(draft.typed)
      setBase(draft.base)
      setTouched(true)
      setTold({ kind: "restored" })
      add(draft.waiting)
    })
  }, [owner, add])

  const draft = useRef<Draft | null>(null)
  const keepNow = useCallback(
    () => (draft.current ? keepDraft(owner, name.current, draft.current) : Promise.resolve()),
    [owner]
  )
  useEffect(() => {
    if (!touched && !photos.photos.length) return
    draft.current = { typed, base, key: key.current, waiting: photos.photos.filter(mayArrive).map((one) => one.file) }
    const soon = setTimeout(() => void keepNow(), 250)
    return () => clearTimeout(soon)
  }, [keepNow, typed, base, touched, photos.photos])
  useEffect(() => {
    const leave = () => {
      if (draft.current) keepLast(owner, name.current, draft.current)
      void keepNow()
    }
    addEventListener("pagehide", leave)
    return () => removeEventListener("pagehide", leave)
  }, [owner, keepNow])

  async function settle(saved: DeskListing): Promise<DeskListing> {
    draft.current = null
    await forgetDraft(owner, name.current)
    if (name.current === "new") onNew(saved.id)
    name.current = saved.id
    setKnown(saved)
    setBase(baseOf(saved))
    setTyped(typedOf(saved))
    setTouched(false)
    return saved
  }

  async function send(what: TypedListing): Promise<DeskListing | null> {
    const { form, faults: unread } = formOf(what)
    if (unread.length) {
      setFaults(unread)
      return null
    }
    if (known && base)
      return (await askDesk<{ listing: DeskListing }>("PUT", `/listings/${known.id}`, { version: base.version, form }))
        .listing
    const body = { key: key.current, form }
    const made = await askDesk<{ listing: DeskListing; replayed: boolean }>("POST", "/listings", body)
    if (!made.replayed) return made.listing
    const { id, version } = made.listing
    const again = { version, form: formOf(adopted(what, made.listing)).form }
    return (await askDesk<{ listing: DeskListing }>("PUT", `/listings/${id}`, again)).listing
  }

  async function merge(id: string) {
    const { listing: later } = await askDesk<{ listing: DeskListing }>("GET", `/listings/${id}`)
    const theirs = typedOf(later)
    const { merged, taken, both } = mergeListings(base?.typed ?? theirs, typed, theirs)
    setKnown(later)
    setBase({ typed: theirs, version: later.version })
    setTyped(merged)
    setTold({ kind: "merged", taken, both })
  }

  function refuse({ code, faults: told }: ApiRefusal) {
    setFaults(told)
    setTold({ kind: "refused", code })
  }

  /** One thing at a time: a second tap finds the first under way. What is sent is kept before it leaves. */
  async function once(what: Asked | "save", work: () => Promise<void>) {
    if (busy) return
    setBusy(what)
    setFaults([])
    setTold(null)
    try {
      await keepNow()
      await work()
    } catch (error) {
      const refusal = refusalIn(error)
      if (refusal.code === "CHANGED_MEANWHILE" && known) await merge(known.id).catch((late) => refuse(refusalIn(late)))
      else refuse(refusal)
    } finally {
      setBusy(null)
    }
  }

  async function saved(): Promise<DeskListing | null> {
    if (photos.photos.some(mayArrive)) {
      setTold({ kind: "photosOnTheirWay" })
      return null
    }
    const answer = await send(typed)
    return answer && settle(answer)
  }

  /** Throws the draft away: the listing as the market has it, or an empty form. */
  async function discard() {
    draft.current = null
    await forgetDraft(owner, name.current)
    key.current = crypto.randomUUID()
    photos.photos.forEach((one) => photos.drop(one.id))
    setTyped(known ? typedOf(known) : emptyListing())
    setBase(baseOf(known))
    setFaults([])
    setTold(null)
    setTouched(false)
  }

  const save = () =>
    once("save", async () => {
      if (await saved()) setTold({ kind: "saved" })
    })

  const move = (to: Asked) =>
    once(to, async () => {
      const missing = to === "published" ? missingIn(typed) : []
      if (missing.length) throw new ApiRefusal(400, "INVALID_INPUT", missing)
      const standing = touched || !known ? await saved() : known
      if (!standing) return
      type Moved = Pick<DeskListing, "state" | "version" | "handle">
      const now = await askDesk<Moved>("POST", `/listings/${standing.id}/state`, { to })
      setKnown({ ...standing, state: now.state, version: now.version, handle: now.handle, refused_reason: null })
      setBase({ typed: typedOf(standing), version: now.version })
      setTold({ kind: "now", state: now.state })
    })

  return { typed, change, photos, known, faults, told, busy, touched, save, move, discard }
}
