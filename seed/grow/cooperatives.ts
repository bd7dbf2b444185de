import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { chunks } from "../loaders/market"
import { copyRows, type Copy } from "./copy-rows"
import { nameOf } from "./names"
import { suffixOf } from "./suffix"

export type Model = { id: string; handle: string; legal_form: string }

const PLAN = "grow_cooperatives"
const CHUNK = 250

const ofCooperative = "row.cooperative_id = plan.model_id"
const ofLocation = "row.stock_location_id = plan.location_id"
const numbered = `row.handle || '-' || plan.number`
/** A cooperative's own name stands first; every other word of it stays as in its model. */
const named = `case when row.reference = 'cooperative'
  then row.translations || jsonb_build_object('name', case row.locale_code when 'fr-MA' then plan.fr else plan.en end)
  else row.translations end`

const copies: Copy[] = [
  {
    table: "stock_location",
    belongs: "row.id = plan.location_id",
    own: ["id"],
    set: {
      name: "plan.ar",
      address_id: "null",
      metadata: "jsonb_build_object('cooperative', plan.handle)",
    },
  },
  { table: "sales_channel_stock_location", belongs: ofLocation, own: ["id", "stock_location_id"] },
  { table: "location_fulfillment_provider", belongs: ofLocation, own: ["id", "stock_location_id"] },
  {
    table: "cooperative",
    belongs: "row.id = plan.model_id",
    own: ["id", "stock_location_id"],
    set: { handle: "plan.handle", name: "plan.ar", created_at: "plan.created_at" },
  },
  { table: "cooperative_sector", belongs: ofCooperative, own: ["cooperative_id"] },
  { table: "artisan", belongs: ofCooperative, own: ["id", "cooperative_id"], set: { handle: numbered } },
  {
    table: "quality_sign",
    belongs: ofCooperative,
    own: ["id", "cooperative_id"],
    set: { handle: numbered, number: `row.number || '-' || plan.number`, key: "null" },
  },
  {
    table: "translation",
    belongs: `row.reference_id in (
      select plan.model_id union all
      select id from artisan where cooperative_id = plan.model_id union all
      select id from quality_sign where cooperative_id = plan.model_id)`,
    own: ["id", "reference_id"],
    set: { translations: named },
  },
]

/** Copies of the models, numbered on from one; each numbered copy is always of the same model and bears the same name. */
export async function growCooperatives(database: Knex, models: Model[], numbers: number[]): Promise<void> {
  for (const part of chunks(numbers, CHUNK)) {
    await database.transaction(async (trx) => {
      await trx.raw(`create temporary table ${PLAN} (number int, model_id text, location_id text, suffix text,
        handle text, ar text, fr text, en text, created_at timestamptz) on commit drop`)
      await trx.raw(
        `insert into ${PLAN} select planned.number, planned.model_id, row.stock_location_id, planned.suffix, planned.handle,
           planned.ar, planned.fr, planned.en, now() - make_interval(days => planned.number % 700)
         from jsonb_to_recordset(?::jsonb) planned (number int, model_id text, suffix text, handle text, ar text, fr text, en text)
         join cooperative row on row.id = planned.model_id`,
        [JSON.stringify(part.map((number) => plan(number, models[number % models.length])))]
      )
      await copyRows(trx, PLAN, copies)
    })
  }
}

const plan = (number: number, { id, handle, legal_form }: Model) => ({
  number,
  model_id: id,
  suffix: suffixOf(number),
  handle: `${handle}-${number}`,
  ...nameOf(number, legal_form),
})
