import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { chunks } from "../loaders/market"
import { copyRows, type Copy } from "./copy-rows"
import { suffixOf } from "./suffix"

export type PlannedListing = {
  number: number
  product_id: string
  cooperative_id: string
  /** What the ids of its cooperative's copy end with. */
  cooperative_suffix: string
}

const PLAN = "grow_listings"
const CHUNK = 2000

/** Everything of a product that has an id of its own. */
const parts = `
  select id as product_id, id from product
  union all select product_id, id from listing
  union all select product_id, id from product_variant
  union all select product_id, product_option_id from product_product_option
  union all select own.product_id, value.id from product_product_option own
    join product_option_value value on value.option_id = own.product_option_id
  union all select variant.product_id, own.price_set_id from product_variant variant
    join product_variant_price_set own on own.variant_id = variant.id
  union all select variant.product_id, own.inventory_item_id from product_variant variant
    join product_variant_inventory_item own on own.variant_id = variant.id`

const theirs = (column: string) => `row.${column} || plan.cooperative_suffix`
const price = "round((row.amount * plan.factor) / 5) * 5 + 5"
const stock = "(row.stocked_quantity * 3 + plan.number) % 40"
const big = (sql: string) => `jsonb_build_object('value', (${sql})::numeric::text, 'precision', 20)`
const numbered = `case row.reference when 'product'
  then row.translations || jsonb_build_object('title', (row.translations ->> 'title') ||
    case row.locale_code when 'fr-MA' then ' n° ' else ' no. ' end || plan.number)
  else row.translations end`

const copies: Copy[] = [
  {
    table: "product",
    of: "id",
    own: ["id"],
    set: {
      handle: `row.handle || '-' || plan.number`,
      title: `row.title || ' رقم ' || plan.number`,
      created_at: "now() - make_interval(days => plan.number % 900)",
    },
  },
  { table: "product_category_product", of: "product_id", own: ["product_id"] },
  { table: "product_sales_channel", of: "product_id", own: ["id", "product_id"] },
  { table: "product_shipping_profile", of: "product_id", own: ["id", "product_id"] },
  { table: "product_option", of: "id", own: ["id"] },
  { table: "product_option_value", of: "option_id", own: ["id", "option_id"] },
  { table: "product_product_option", of: "product_id", own: ["id", "product_id", "product_option_id"] },
  {
    table: "product_product_option_value",
    of: "product_option_value_id",
    own: ["id", "product_product_option_id", "product_option_value_id"],
  },
  {
    table: "product_variant",
    of: "product_id",
    own: ["id", "product_id"],
    set: { sku: `row.sku || '-' || plan.number`, barcode: "null", ean: "null", upc: "null" },
  },
  {
    table: "product_variant_option",
    of: "variant_id",
    own: ["variant_id", "option_value_id"],
  },
  { table: "price_set", of: "id", own: ["id"] },
  {
    table: "price",
    of: "price_set_id",
    only: "row.price_list_id is null",
    own: ["id", "price_set_id"],
    set: { amount: price, raw_amount: big(price) },
  },
  {
    table: "product_variant_price_set",
    of: "variant_id",
    own: ["id", "variant_id", "price_set_id"],
  },
  {
    table: "inventory_item",
    of: "id",
    own: ["id"],
    set: { sku: `row.sku || '-' || plan.number` },
  },
  {
    table: "inventory_level",
    of: "inventory_item_id",
    own: ["id", "inventory_item_id"],
    set: {
      location_id: theirs("location_id"),
      stocked_quantity: stock,
      raw_stocked_quantity: big(stock),
      reserved_quantity: "0",
      raw_reserved_quantity: big("0"),
    },
  },
  {
    table: "product_variant_inventory_item",
    of: "variant_id",
    own: ["id", "variant_id", "inventory_item_id"],
  },
  {
    table: "sign_bearer",
    of: "product_id",
    own: ["id", "product_id"],
    set: { sign_id: theirs("sign_id") },
  },
  {
    table: "translation",
    of: "reference_id",
    own: ["id", "reference_id"],
    set: { translations: numbered },
  },
  // Last, as in the seed: a listing that has this row is whole.
  {
    table: "listing",
    of: "product_id",
    own: ["id", "product_id"],
    set: { cooperative_id: theirs("cooperative_id"), artisan_id: theirs("artisan_id"), key: "null", version: "1" },
  },
]

/** Copies of listings for copied cooperatives. One transaction carries some thousands: what is cut short is not there at all. */
export async function growListings(
  database: Knex,
  planned: PlannedListing[],
  onProgress: (done: number) => void
): Promise<void> {
  let done = 0
  for (const part of chunks(planned, CHUNK)) {
    await database.transaction(async (trx) => {
      await trx.raw(
        `create temporary table ${PLAN} on commit drop as
         select part.id as model_id, planned.number, planned.suffix, planned.cooperative_suffix,
           0.7 + (planned.number % 61) / 100.0 as factor
         from jsonb_to_recordset(?::jsonb) planned (number int, product_id text, cooperative_suffix text, suffix text)
         join (${parts}) part on part.product_id = planned.product_id`,
        [JSON.stringify(part.map((one) => ({ ...one, suffix: suffixOf(one.number) })))]
      )
      await trx.raw(`analyze ${PLAN}`)
      await copyRows(trx, PLAN, copies)
    })
    onProgress((done += part.length))
  }
}
