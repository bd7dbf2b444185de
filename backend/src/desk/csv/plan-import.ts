import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createHash } from "crypto"
import { readCategories } from "../../catalogue/categories"
import { readWords } from "../../catalogue/words"
import type { Fault } from "../../contracts/codes"
import { locale as locales } from "../../contracts/shapes/basics"
import type { ListingForm } from "../../contracts/shapes/desk-listing"
import { normalise } from "../../search/normalise"
import { publishFaults } from "../publish-faults"
import { piecesOf, readOwnListings, type OwnListing } from "../read-own-listings"
import { formOf, hasFixedOptions, stateOf } from "../show-listing"
import { formOfRow, type Target } from "./form-of-row"
import type { Row } from "./read-table"

export type PlannedRow = {
  line: number
  title: string
  faults: Fault[]
  form: ListingForm
  /** A new listing, a change of one's own, or nothing to do. */
  action: "new" | "change" | "same"
  /** Of a new one: the same row sent again makes no second listing. */
  key: string
  own: { id: string; version: number } | null
}

/** Says of each row what it would do. Reads once for all of them. */
export async function planImport(
  container: MedusaContainer,
  { cooperative_id, location, rows }: { cooperative_id: string; location: string; rows: Row[] }
): Promise<PlannedRow[]> {
  const handles = [...new Set(rows.flatMap(({ cells }) => cells.listing || []))]
  const products = handles.length
    ? await container
        .resolve(Modules.PRODUCT)
        .listProducts({ handle: handles }, { select: ["id"], take: handles.length })
    : []
  const [own, categoryOf] = await Promise.all([
    readOwnListings(container, cooperative_id, { product_id: products.map((one) => one.id) }),
    readCategoryNames(container),
  ])
  const byHandle = new Map(own.map((one) => [one.product.handle, one]))
  const seen = new Set<string>()
  // A listing of several rows, one a variant: each row begins where the one before left it.
  const forms = new Map<string, ListingForm>()
  return rows.map((row) => {
    const { cells, line } = row
    const listing = cells.listing ? byHandle.get(cells.listing) : undefined
    const { target, faults } = targetOf(cells, listing, location, forms.get(cells.listing ?? ""))
    const made = formOfRow(row, target, categoryOf)
    const key = `csv:${createHash("sha256").update(JSON.stringify(cells)).digest("hex").slice(0, 32)}`
    const all = [...faults, ...made.faults, ...shownFaults(listing, made.form)]
    if (seen.has(key)) all.push({ field: "title", code: "TWIN" })
    seen.add(key)
    if (cells.listing && !all.length) forms.set(cells.listing, settled(made.form))
    const same = target && JSON.stringify(target.form) === JSON.stringify(made.form)
    return {
      line,
      title: made.form.title.ar || cells.title || cells.listing || "",
      faults: all,
      form: made.form,
      action: cells.listing ? (same ? "same" : "change") : "new",
      key,
      own: listing ? { id: listing.row.id, version: listing.row.version } : null,
    }
  })
}

/** The form once it was saved: its pieces are counted, so no row after it counts them again. */
const settled = (form: ListingForm): ListingForm => ({
  ...form,
  variants: form.variants.map((variant) => ({ ...variant, stock_change: 0 })),
})

function targetOf(cells: Row["cells"], own: OwnListing | undefined, location: string, begun?: ListingForm) {
  if (!cells.listing) return { target: null, faults: [] }
  // Another cooperative's listing is as unknown as none.
  if (!own) return { target: null, faults: [{ field: "listing", code: "UNKNOWN" }] }
  if (stateOf(own) === "archived") return { target: null, faults: [{ field: "listing", code: "ARCHIVED" }] }
  const variants = own.product.variants ?? []
  const variant = cells.sku ? variants.findIndex((one) => one.sku === cells.sku) : variants.length === 1 ? 0 : -1
  if (variant < 0) return { target: null, faults: [{ field: "sku", code: "UNKNOWN" }] }
  const target: Target = { form: begun ?? formOf(own), variant, left: piecesOf(variants[variant], location) }
  return { target, faults: [] as Fault[] }
}

const shownFaults = (own: OwnListing | undefined, form: ListingForm): Fault[] =>
  own && ["published", "waiting"].includes(stateOf(own))
    ? publishFaults(form, { fixed: hasFixedOptions(own) }).map(({ field }) => ({
        field: field.split(".").at(-1) ?? field,
        code: "REQUIRED",
      }))
    : []

/** Categories by handle and by their names in the three languages, however spelled. */
async function readCategoryNames(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { rows } = await readCategories(query, "ar")
  const words = await readWords(
    query,
    rows.map((row) => row.id)
  )
  const names = new Map(
    rows.flatMap((row) => [
      [normalise(row.handle), row.handle] as const,
      ...locales.options.map((one) => [normalise(words(row.id, one, "name", row.name)), row.handle] as const),
    ])
  )
  return (name: string) => names.get(normalise(name))
}
