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

const ofProduct = "row.product_id = plan.product_id"
const variants = "select id from product_variant where product_id = plan.product_id and deleted_at is null"
const options = "select product_option_id from product_product_option where product_id = plan.product_id"
const values = `select id from product_option_value where option_id in (${options})`
const ofPriceSet = (column: string) =>
  `row.${column} in (select price_set_id from product_variant_price_set where variant_id in (${variants}))`
const items = `select inventory_item_id from product_variant_inventory_item where variant_id in (${variants})`

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
    belongs: "row.id = plan.product_id",
    own: ["id"],
    set: {
      handle: `row.handle || '-' || plan.number`,
      title: `row.title || ' رقم ' || plan.number`,
      created_at: "now() - make_interval(days => plan.number % 900)",
    },
  },
  { table: "product_category_product", belongs: ofProduct, own: ["product_id"] },
  { table: "product_sales_channel", belongs: ofProduct, own: ["id", "product_id"] },
  { table: "product_shipping_profile", belongs: ofProduct, own: ["id", "product_id"] },
  { table: "product_option", belongs: `row.id in (${options})`, own: ["id"] },
  { table: "product_option_value", belongs: `row.option_id in (${options})`, own: ["id", "option_id"] },
  { table: "product_product_option", belongs: ofProduct, own: ["id", "product_id", "product_option_id"] },
  {
    table: "product_product_option_value",
    belongs: `row.product_option_value_id in (${values})`,
    own: ["id", "product_product_option_id", "product_option_value_id"],
  },
  {
    table: "product_variant",
    belongs: ofProduct,
    own: ["id", "product_id"],
    set: { sku: `row.sku || '-' || plan.number`, barcode: "null", ean: "null", upc: "null" },
  },
  {
    table: "product_variant_option",
    belongs: `row.variant_id in (${variants})`,
    own: ["variant_id", "option_value_id"],
  },
  { table: "price_set", belongs: ofPriceSet("id"), own: ["id"] },
  {
    table: "price",
    belongs: `${ofPriceSet("price_set_id")} and row.price_list_id is null`,
    own: ["id", "price_set_id"],
    set: { amount: price, raw_amount: big(price) },
  },
  {
    table: "product_variant_price_set",
    belongs: `row.variant_id in (${variants})`,
    own: ["id", "variant_id", "price_set_id"],
  },
  {
    table: "inventory_item",
    belongs: `row.id in (${items})`,
    own: ["id"],
    set: { sku: `row.sku || '-' || plan.number` },
  },
  {
    table: "inventory_level",
    belongs: `row.inventory_item_id in (${items})`,
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
    belongs: `row.variant_id in (${variants})`,
    own: ["id", "variant_id", "inventory_item_id"],
  },
  {
    table: "sign_bearer",
    belongs: ofProduct,
    own: ["id", "product_id"],
    set: { sign_id: theirs("sign_id") },
  },
  {
    table: "translation",
    belongs: `row.reference_id in (
      select plan.product_id union all
      select id from listing where product_id = plan.product_id union all
      ${options} union all ${values} union all ${variants})`,
    own: ["id", "reference_id"],
    set: { translations: numbered },
  },
  // Last, as in the seed: a listing that has this row is whole.
  {
    table: "listing",
    belongs: ofProduct,
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
        `create temporary table ${PLAN} (number int, product_id text, cooperative_suffix text, suffix text, factor numeric) on commit drop`
      )
      await trx.raw(
        `insert into ${PLAN} select planned.number, planned.product_id, planned.cooperative_suffix, planned.suffix,
           0.7 + (planned.number % 61) / 100.0
         from jsonb_to_recordset(?::jsonb) planned (number int, product_id text, cooperative_suffix text, suffix text)`,
        [JSON.stringify(part.map((one) => ({ ...one, suffix: suffixOf(one.number) })))]
      )
      await copyRows(trx, PLAN, copies)
    })
    onProgress((done += part.length))
  }
}
