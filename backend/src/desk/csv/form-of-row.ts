import type { z } from "@medusajs/framework/zod"
import type { Fault } from "../../contracts/codes"
import { listingForm, type ListingForm } from "../../contracts/shapes/desk-listing"
import type { Column } from "./columns"
import type { Row } from "./read-table"
import { typedNumber } from "./typed-number"

const noText = { ar: "", fr: "", en: "" }

/** A draft with nothing in it. */
const empty: ListingForm = {
  title: noText,
  subtitle: noText,
  description: noText,
  materials: noText,
  category: null,
  photos: [],
  option: noText,
  variants: [{ id: null, value: noText, price: null, weight_g: null, stock: 0, stock_change: 0 }],
  lead_time_days: 2,
  bulky: false,
  lot: "",
  season: [],
  artisan_id: null,
  sign_ids: [],
  origin_province: null,
}

/** What a row is about: the listing and variant it changes, with the pieces that are left; or a new one. */
export type Target = { form: ListingForm; variant: number; left: number } | null

/** The form a row makes of what there is; an empty cell leaves it alone. Categories by their names in any language. */
export function formOfRow(
  { cells }: Row,
  target: Target,
  categoryOf: (name: string) => string | undefined
): { form: ListingForm; faults: Fault[] } {
  const faults: Fault[] = []
  const number = (column: Column) => {
    const text = cells[column]
    if (!text) return undefined
    const value = typedNumber(text)
    if (Number.isNaN(value)) faults.push({ field: column, code: "NOT_A_NUMBER" })
    return Number.isNaN(value) ? undefined : value
  }
  const base = target?.form ?? empty
  const place = target?.variant ?? 0
  const stock = number("stock")
  if (stock !== undefined && (stock < 0 || stock > 100_000 || !Number.isInteger(stock)))
    faults.push({ field: "stock", code: "STOCK_INVALID" })
  const category = cells.category ? categoryOf(cells.category) : base.category
  if (cells.category && !category) faults.push({ field: "category", code: "UNKNOWN" })
  const text = (old: { ar: string; fr: string; en: string }, ar?: string, fr?: string, en?: string) => ({
    ar: ar || old.ar,
    fr: fr || old.fr,
    en: en || old.en,
  })
  const form = {
    ...base,
    title: text(base.title, cells.title, cells.title_fr, cells.title_en),
    description: text(base.description, cells.description, cells.description_fr, cells.description_en),
    materials: text(base.materials, cells.materials),
    category: category ?? null,
    lead_time_days: number("lead_time_days") ?? base.lead_time_days,
    variants: base.variants.map((variant, index) =>
      index === place
        ? {
            ...variant,
            price: number("price") ?? variant.price,
            weight_g: number("weight_g") ?? variant.weight_g,
            stock: target ? 0 : (stock ?? 0),
            stock_change: target && stock !== undefined ? stock - target.left : 0,
          }
        : variant
    ),
  }
  if (!form.title.ar) faults.push({ field: "title", code: "REQUIRED" })
  const parsed = listingForm.safeParse(form)
  if (!parsed.success) faults.push(...parsed.error.issues.map(inColumn).filter((one) => one !== null))
  const known = new Set<string>()
  return {
    form: parsed.data ?? base,
    faults: faults.filter(({ field }) => !known.has(field) && known.add(field)),
  }
}

/** A fault of the form, told by the column it came from. */
function inColumn({ path, message, code }: z.core.$ZodIssue): Fault | null {
  const at = path.map(String)
  const last = at.at(-1) ?? ""
  const [first = ""] = at
  const field = first === "variants" ? last : last === "fr" || last === "en" ? `${first}_${last}` : first
  if (field === "stock" || field === "stock_change") return null
  return { field, code: /^[A-Z_]+$/.test(message) ? message : code.toUpperCase() }
}
