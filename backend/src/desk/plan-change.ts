import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../contracts/codes"
import type { ListingForm } from "../contracts/shapes/desk-listing"
import { planListing, readOwnCooperative } from "./plan-listing"
import { newVariantOf, optionOf, variantOf } from "./plan-variants"
import { publishFaults } from "./publish-faults"
import { basePrice, piecesOf, readOwnListings, type OwnListing } from "./read-own-listings"
import { hasFixedOptions, stateOf } from "./show-listing"

type Asked = { id: string; cooperative_id: string; version: number; form: ListingForm }

/** One listing of a cooperative, as it stands. @throws NOT_FOUND */
export async function requireOwnListing(
  container: MedusaContainer,
  { id, cooperative_id }: { id: string; cooperative_id: string }
): Promise<OwnListing> {
  const [own] = await readOwnListings(container, cooperative_id, { id: [id] })
  if (!own) throw refusal("NOT_FOUND")
  return own
}

/**
 * What has to be done so that a listing becomes what its form says. Asked under the listing's lock.
 * @throws NOT_FOUND, CHANGED_MEANWHILE, LISTING_STATE, STOCK_TOO_LOW, INVALID_INPUT
 */
export async function planChange(container: MedusaContainer, { id, cooperative_id, version, form }: Asked) {
  const [own, cooperative] = await Promise.all([
    requireOwnListing(container, { id, cooperative_id }),
    readOwnCooperative(container, cooperative_id),
  ])
  const { row, product } = own
  if (row.version !== version) throw refusal("CHANGED_MEANWHILE")
  const state = stateOf(own)
  if (state === "archived") throw refusal("LISTING_STATE")
  const shown = state === "published" || state === "waiting"
  const fixed = hasFixedOptions(own)
  const missing = shown ? publishFaults(form, { fixed }) : []
  if (missing.length) throw refusal("INVALID_INPUT", "a shown listing lacks nothing", missing)
  const plan = await planListing(container, cooperative, form, own)
  const adjustments = stockChanges(own, form, cooperative.stock_location_id)
  const fresh = form.variants.flatMap((variant, index) =>
    variant.id ? [] : [{ ...newVariantOf(form, index), product_id: product.id, stock: variant.stock }]
  )
  const staying = new Set(form.variants.map((variant) => variant.id))
  const gone = (product.variants ?? []).filter((variant) => !staying.has(variant.id)).map((variant) => variant.id)
  if (fixed && (fresh.length || gone.length))
    throw refusal("INVALID_INPUT", "its variants are fixed", [{ field: "form.variants", code: "FIXED" }])
  const neverShown = !row.approved_at && !shown
  return {
    location: cooperative.stock_location_id,
    plan,
    rename:
      neverShown && form.title.ar !== product.title
        ? { title: form.title.ar, end: row.id.slice(-6).toLowerCase() }
        : null,
    product: {
      id: product.id,
      title: form.title.ar,
      subtitle: form.subtitle.ar,
      description: form.description.ar,
      thumbnail: plan.thumbnail,
      type_id: plan.type_id,
      category_ids: plan.category_id ? [plan.category_id] : [],
    },
    option: fixed ? null : optionChange(own, form),
    fresh: fresh.map(({ stock: _, ...variant }) => variant),
    staying: form.variants.flatMap((variant, index) =>
      variant.id ? [{ id: variant.id, ...changedVariant(own, form, index, fixed) }] : []
    ),
    gone,
    levels: fresh.map(({ sku, stock }) => ({ sku, stock })),
    adjustments,
  }
}

/** Only what differs: a price written again would be told as a change. */
function changedVariant(own: OwnListing, form: ListingForm, index: number, fixed: boolean) {
  const { prices, options, title, weight } = variantOf(form, index)
  const before = own.product.variants?.find((variant) => variant.id === form.variants[index].id)
  const samePrice = before && basePrice(before) === form.variants[index].price
  return { ...(fixed ? {} : { options, title }), weight, ...(prices && !samePrice && { prices }) }
}

/** What has to be told the option: a new name, values it has not had. Those nobody bears any more are not shown. */
function optionChange({ product }: OwnListing, form: ListingForm) {
  const [option] = product.options ?? []
  if (!option) return null
  const { title, values } = optionOf(form)
  const before = new Set((option.values ?? []).map((one) => one.value))
  const add = values.filter((value) => !before.has(value)).map((value) => ({ value }))
  const renamed = option.title === title ? null : title
  return renamed === null && !add.length ? null : { id: option.id, title: renamed, add }
}

function stockChanges({ product }: OwnListing, form: ListingForm, location: string) {
  return form.variants.flatMap(({ id, stock_change }, index) => {
    if (!id || !stock_change) return []
    const variant = product.variants?.find((one) => one.id === id)
    const item = variant?.inventory_items?.[0]?.inventory_item_id
    if (!variant || !item || piecesOf(variant, location) + stock_change < 0)
      throw refusal("STOCK_TOO_LOW", "more pieces are ordered than would be left", [
        { field: `form.variants.${index}.stock_change`, code: "STOCK_TOO_LOW" },
      ])
    return [{ inventory_item_id: item, location_id: location, adjustment: stock_change }]
  })
}
