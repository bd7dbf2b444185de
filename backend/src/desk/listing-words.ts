import type { ListingForm } from "../contracts/shapes/desk-listing"
import { optionOf } from "./plan-variants"
import type { OwnListing } from "./read-own-listings"
import { SOLE_OPTION } from "./sole-option"

type Text = { ar: string; fr: string; en: string }
type WordsOf = { reference: string; id: string; words: Record<string, Text> }

/** The words of a form, by the rows that bear them: the product as it is once saved. */
export function listingWords({ row, product }: OwnListing, form: ListingForm): WordsOf[] {
  const { title, subtitle, description, materials } = form
  const rows: WordsOf[] = [
    { reference: "product", id: product.id, words: { title, subtitle, description } },
    { reference: "listing", id: row.id, words: { materials } },
  ]
  const wanted = optionOf(form)
  const option = product.options?.length === 1 ? product.options[0] : undefined
  if (!option || wanted.title === SOLE_OPTION.title) return rows
  rows.push({ reference: "product_option", id: option.id, words: { title: form.option } })
  form.variants.forEach(({ value }, index) => {
    const text = wanted.values[index]
    const kept = option.values?.find((one) => one.value === text)
    if (kept) rows.push({ reference: "product_option_value", id: kept.id, words: { value } })
    const variant = product.variants?.find((one) => one.options?.some((other) => other.id === kept?.id))
    if (variant) rows.push({ reference: "product_variant", id: variant.id, words: { title: value } })
  })
  return rows
}
