import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { chunks } from "../loaders/market"
import { copyRows, type Copy } from "./copy-rows"
import { nameOf } from "./names"
import { suffixOf } from "./suffix"

export type Model = { id: string; handle: string; legal_form: string }

const PLAN = "grow_cooperatives"
const CHUNK = 250

const numbered = `row.handle || '-' || plan.number`
/** A cooperative's own name stands first; every other word of it stays as in its model. */
const named = `case when row.reference = 'cooperative'
  then row.translations || jsonb_build_object('name', case row.locale_code when 'fr-MA' then plan.fr else plan.en end)
  else row.translations end`

const copies: Copy[] = [
  {
    table: "stock_location",
    of: "id",
    own: ["id"],
    set: {
      name: "plan.ar",
      address_id: "null",
      metadata: "jsonb_build_object('cooperative', plan.handle)",
    },
  },
  { table: "sales_channel_stock_location", of: "stock_location_id", own: ["id", "stock_location_id"] },
  { table: "location_fulfillment_provider", of: "stock_location_id", own: ["id", "stock_location_id"] },
  {
    table: "cooperative",
    of: "id",
    own: ["id", "stock_location_id"],
    set: { handle: "plan.handle", name: "plan.ar", created_at: "plan.created_at" },
  },
  { table: "cooperative_sector", of: "cooperative_id", own: ["cooperative_id"] },
  { table: "artisan", of: "cooperative_id", own: ["id", "cooperative_id"], set: { handle: numbered } },
  {
    table: "quality_sign",
    of: "cooperative_id",
    own: ["id", "cooperative_id"],
    set: { handle: numbered, number: `row.number || '-' || plan.number`, key: "null" },
  },
  {
    table: "translation",
    of: "reference_id",
    own: ["id", "reference_id"],
    set: { translations: named },
  },
]

/** Copies of the models, numbered on from one; each numbered copy is always of the same model and bears the same name. */
export async function growCooperatives(database: Knex, models: Model[], numbers: number[]): Promise<void> {
  for (const part of chunks(numbers, CHUNK)) {
    await database.transaction(async (trx) => {
      await trx.raw(
        `create temporary table ${PLAN} on commit drop as
         select part.id as model_id, planned.*, now() - make_interval(days => planned.number % 700) as created_at
         from jsonb_to_recordset(?::jsonb) planned (number int, cooperative text, suffix text, handle text, ar text, fr text, en text)
         cross join lateral (
           select planned.cooperative as id
           union all select stock_location_id from cooperative where id = planned.cooperative
           union all select id from artisan where cooperative_id = planned.cooperative
           union all select id from quality_sign where cooperative_id = planned.cooperative) part`,
        [JSON.stringify(part.map((number) => plan(number, models[number % models.length])))]
      )
      await trx.raw(`analyze ${PLAN}`)
      await copyRows(trx, PLAN, copies)
    })
  }
}

const plan = (number: number, { id, handle, legal_form }: Model) => ({
  number,
  cooperative: id,
  suffix: suffixOf(number),
  handle: `${handle}-${number}`,
  ...nameOf(number, legal_form),
})
