import type { Kind } from "./two-sides"

/** What a word of the market is, where it is nobody's: the same for all. */
type Common = { word: string }
const word = (said: string): Common => ({ word: said })
export type Meaning = Kind | Kind[] | Common

/**
 * What each parameter of a path means, by the longest beginning of the route's path that fits. A route with a parameter
 * that is not here fails the guards' suites: whoever adds a route says whose thing it names.
 */
const inPaths: Record<string, Record<string, Meaning>> = {
  "/coop/signs": { id: "sign" },
  "/coop/fairs": { id: "fair" },
  "/coop/uploads": { id: "upload" },
  "/coop/members": { id: "member" },
  "/coop/listings": { id: ["draft", "listing"] },
  "/coop/invitations": { id: "invitation" },
  "/coop/papers": { id: "paper" },
  "/coop/artisans": { id: "artisan" },
  "/coop/parcels": { id: "parcel", photo: "return_photo" },
  "/coop/parcels/:id/accept": { id: "open_parcel" },
  "/coop/parcels/:id/accept-part": { id: "open_parcel" },
  "/coop/parcels/:id/call": { id: "open_parcel" },
  "/coop/parcels/:id/decline": { id: "open_parcel" },
  "/coop/parcels/:id/pack": { id: "accepted_parcel" },
  "/coop/parcels/:id/ship": { id: "packed_parcel" },
  "/coop/parcels/:id/deliver": { id: "packed_parcel" },
  "/coop/parcels/:id/refuse": { id: "packed_parcel" },

  "/store/buyers/me/purchases": { reference: "reference" },
  "/store/buyers/me/addresses": { id: "address" },
  "/store/buyers/me/application/papers": { id: "application_paper" },
  "/store/purchases": { id: ["draft_purchase", "purchase"] },
  "/store/listings": { handle: "draft_handle" },
  "/store/info-pages": { slug: word("delivery") },
  "/store/territories": { handle: word("nothing-there") },
  "/store/categories": { handle: word("honey") },
  "/store/fairs": { handle: word("nothing-there") },
  "/store/cooperatives": { handle: word("nothing-there") },
  "/store/carts": { id: ["account_cart", "purchase_cart", "placed_cart"], line_id: "cart_line" },
  "/store/payment-collections": { id: ["collection", "order_collection"] },
  "/store/customers/me/addresses": { address_id: "address" },
  "/store/orders": { id: "order" },
  "/store/products": { id: "draft_product" },
  "/store/product-variants": { id: "draft_variant" },
  "/store/product-options": { id: "option" },
  "/store/collections": { id: word("pcol_nothing") },
  "/store/currencies": { code: word("mad") },
  "/store/product-categories": { id: word("pcat_nothing") },
  "/store/product-tags": { id: word("ptag_nothing") },
  "/store/product-types": { id: word("ptyp_nothing") },
  "/store/regions": { id: word("reg_nothing") },
  "/store/return-reasons": { id: word("rr_nothing") },
  "/store/shipping-options": { id: word("so_nothing") },

  "/admin/commission-rules": { id: "commission_rule" },
  "/admin/fair-series": { id: word("fser_nothing") },
  "/admin/purchases": { id: "purchase", note: "note", message: "message" },
  "/admin/review/signs": { id: "sign" },
  "/admin/review/listings": { id: "draft" },
  "/admin/review/papers": { id: "paper" },
  "/admin/fairs": { id: "fair" },
  "/admin/cooperatives": { id: "cooperative", member: "member", invitation: "invitation" },
  "/admin/placements": { placement: word("home.season") },
  "/admin/info-pages": { slug: word("delivery") },
  "/admin/words": { key: word("honey") },
  "/admin/announcements": { id: "announcement" },
  "/admin/refund-transfers": { id: "refund_transfer" },
  "/admin/cash-differences": { id: "cash_difference" },
  "/admin/parcels": { id: "parcel", photo: "return_photo" },
  "/admin/applications": { id: "application", paper: "application_paper" },

  "/admin/orders": { id: "order", fulfillment_id: "box" },
  "/admin/order-changes": { id: word("ordch_nothing") },
  "/admin/order-edits": { id: "order", action_id: word("ordcha_nothing"), item_id: "order_line" },
  "/admin/draft-orders": {
    ...{ id: "order", action_id: word("ordcha_nothing"), item_id: "order_line", method_id: word("casm_nothing") },
  },
  "/admin/claims": { id: word("claim_nothing"), action_id: word("ordcha_nothing") },
  "/admin/exchanges": { id: word("oexc_nothing"), action_id: word("ordcha_nothing") },
  "/admin/returns": { id: "return", action_id: word("ordcha_nothing") },
  "/admin/fulfillments": { id: "box" },
  "/admin/payments": { id: "payment" },
  "/admin/payment-collections": { id: "order_collection" },
  "/admin/customers": { id: "customer", address_id: "address" },
  "/admin/customer-groups": { id: word("cusgroup_nothing") },
  "/admin/products": {
    ...{ id: ["draft_product", "product"], variant_id: "draft_variant", image_id: "photo" },
    ...{ inventory_item_id: "inventory_item", transaction_id: word("nothing_of_that_name") },
  },
  "/admin/product-options": { id: "option", value_id: "option_value" },
  "/admin/inventory-items": { id: "inventory_item", location_id: "location" },
  "/admin/reservations": { id: word("resitem_nothing") },
  "/admin/stock-locations": { id: "location" },
  "/admin/users": { id: word("user_nothing"), role_id: word("role_nothing") },
  "/admin/notifications": { id: word("noti_nothing") },
  "/admin/uploads": { id: "photo" },
}

/** Medusa's own settings of the market: nothing in them is anybody's. */
const nobodys =
  /^\/admin\/(api-keys|campaigns|collections|currencies|fulfillment-providers|fulfillment-sets|index|invites|layouts|locales|price-lists|price-preferences|product-categories|product-tags|product-types|promotions|property-labels|rbac|refund-reasons|regions|return-reasons|sales-channels|search-indexes|shipping-option-types|shipping-options|shipping-profiles|stores|tax-rates|tax-regions|translations|views|workflows-executions|feature-flags)(\/|$)/

/** What the word of a query or a body means, by its own name, or by route and place where it differs. */
const inFields: Record<string, Meaning> = {
  variant_id: "variant",
  artisan_id: "artisan",
  sign_ids: "sign",
  photos: "photo",
  photo: "return_photo",
  mark: "photo",
  banner: "photo",
  upload_id: "upload",
  replaces_id: "paper",
  line_id: "order_line",
  item_id: "order_line",
  parcel_id: "open_parcel",
  cooperative_id: "cooperative",
  purchase_id: "draft_purchase",
  participation_id: "participation",
  token: "track_token",
  reference: "reference",
  variant: "draft_variant",
  ids: "product",
  add: "product",
  remove: "product",
  reference_id: "product",
  boxes: "packed_box",
  category: word("honey"),
  cooperative: word("nothing-there"),
  sector: word("nothing-there"),
  sectors: word("food"),
  categories: word("honey"),
  fair: word("nothing-there"),
  handle: word("nothing-there"),
  holder: word("Amana"),
  carrier: word("Amana"),
  series_id: word("fser_nothing"),
  category_id: word("pcat_nothing"),
  ref: word("MA-09"),
  phone: word("0612345678"),
  contact: word("somebody-else@test.example"),
  email: word("somebody-else@test.example"),
  code: word("123456"),
  password: word("not the right one"),
  rib: word("230810000123456789012321"),
  key: word("a-key-of-nobody"),
  "POST /coop/listings key": "listing_key",
  "POST /coop/signs key": "sign_key",
  "POST /coop/artisans key": "artisan_key",
  "POST /coop/papers key": "paper_key",
  "PUT /coop/listings/:id form.variants.0.id": "draft_variant",
  "POST /coop/listings form.variants.0.id": "draft_variant",
  "POST /coop/listings/:id/stock variant_id": "draft_variant",
  "POST /coop/parcels/:id/ship boxes.0.id": "packed_box",
  "POST /coop/parcels/:id/accept-part lines.0.line_id": "open_line",
  "POST /coop/parcels/:id/pack boxes.0.0.line_id": "accepted_line",
  "POST /store/purchases/returns photos.0": "return_photo",
  "POST /store/purchases/returns parcel_id": "parcel",
  "POST /admin/fairs form.activities.0.id": word("acti_nothing"),
  "POST /admin/fairs/:id form.activities.0.id": word("acti_nothing"),
  "POST /admin/fairs/:id/answers asked.0.id": "participation",
  "POST /admin/announcements audience.ids.0": "cooperative",
  "POST /store/access/invitation token": word("a token of nobody at all"),
  "POST /store/access/invitation/code token": word("a token of nobody at all"),
  "POST /store/access/invitation/read token": word("a token of nobody at all"),
  "POST /store/access/mail token": word("a token of nobody at all"),
  "POST /store/found found.0.listing": "draft_handle",
  "GET /admin/purchases order_id": "order",
}

/** Words people write: what they say is theirs, and names nothing. */
const written =
  /^(ar|fr|en|also|wider|words|q|name|recipient|city|street|landmark|body|note|cash_note|reason|title|message|outcome|brings|number|issuer|lot|stand|carrier|tracking_number|applicant_name|name_ar|name_fr|name_en|locality_ar|locality_fr|locality_en|register_court|register_number|odco_reference|about|territory|ice|payout_holder|payout_bank|title_ar|title_fr|title_en|body_ar|body_fr|body_en|summary|province|region|sign|postcode|subject|women_led|youth_led|in_stock|on_sale|in_season|facets|counted|added)$/

export const meaningOfParameter = (path: string, name: string): Meaning | undefined => {
  const [best] = Object.keys(inPaths)
    .filter((beginning) => path === beginning || path.startsWith(`${beginning}/`))
    .sort((one, other) => other.length - one.length)
  return inPaths[best]?.[name] ?? (nobodys.test(path) ? word("nothing_of_that_name") : undefined)
}

/** `at` is the field's place, such as "lines.0.line_id"; undefined where nobody has said what it means. */
export function meaningOfField(route: string, at: string): Meaning | undefined {
  const name =
    at
      .split(".")
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? ""
  return inFields[`${route} ${at}`] ?? inFields[name] ?? (written.test(name) ? word("كلمات تجربة") : undefined)
}
