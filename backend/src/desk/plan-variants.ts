import { generateEntityId } from "@medusajs/framework/utils"
import type { ListingForm } from "../contracts/shapes/desk-listing"
import { SOLE_OPTION } from "./sole-option"

type FormVariant = ListingForm["variants"][number]

/** What a nameless choice is called until its members name it. */
const NAMELESS = "الاختيار"

/** The one option of a product: what its variants differ in, or the sole one Medusa wants where there is one variant. */
export function optionOf(form: ListingForm): { title: string; values: string[] } {
  const named = form.variants.length > 1 || form.option.ar !== ""
  if (!named) return { title: SOLE_OPTION.title, values: [SOLE_OPTION.value] }
  return { title: form.option.ar || NAMELESS, values: form.variants.map(valueOf) }
}

function valueOf({ value }: FormVariant, index: number): string {
  return value.ar || String(index + 1)
}

/** A variant as Medusa's workflows take it. */
export function variantOf(form: ListingForm, index: number) {
  const variant = form.variants[index]
  const { title, values } = optionOf(form)
  const named = title !== SOLE_OPTION.title
  return {
    title: (named && variant.value.ar) || form.title.ar,
    weight: variant.weight_g,
    options: { [title]: named ? values[index] : SOLE_OPTION.value },
    ...(variant.price !== null && { prices: [{ amount: variant.price, currency_code: "mad" }] }),
  }
}

/** A variant that is new: counted, never sold beyond its stock. */
export function newVariantOf(form: ListingForm, index: number) {
  return {
    prices: [],
    ...variantOf(form, index),
    sku: `M-${generateEntityId("", "").replace(/^_/, "").slice(-12)}`,
    manage_inventory: true,
    allow_backorder: false,
  }
}
