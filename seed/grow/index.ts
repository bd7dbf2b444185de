import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { growCooperatives, type Model } from "./cooperatives"
import { growListings, type PlannedListing } from "./listings"
import { grownId, suffixOf } from "./suffix"

/**
 * Makes a seeded market as large as asked, to try and to measure it: `medusa exec ./seed/grow/index.ts 350 10000` for so
 * many cooperatives and listings in all. What is added is copied from the demonstration under numbered names, is marked
 * as demonstration like it and shows its pictures. Run again it adds what is missing, and never takes away.
 */
export default async function grow({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [cooperatives, listings] = args.map(Number)
  const started = Date.now()
  const say = (line: string) => logger.info(`[grow] ${((Date.now() - started) / 1000).toFixed(1)} s ${line}`)

  const models = await readModels(database)
  if (!models.length) throw new Error("The market is empty: seed it first")
  const added = Math.max(0, cooperatives - (await demonstrated(database, "cooperative")))
  const numbers = Array.from({ length: added }, (_, index) => index + 1)
  const there = await numbersOf(database, "cooperative")
  await growCooperatives(
    database,
    models,
    numbers.filter((number) => !there.has(number))
  )
  say(`cooperatives ${cooperatives}`)

  const wanted = Math.max(0, listings - (await demonstrated(database, "listing")))
  if (wanted && !added) throw new Error("Listings are added to added cooperatives: ask for more of them")
  const known = await numbersOf(database, "listing")
  const planned = plan(wanted, added, models).filter(({ number }) => !known.has(number))
  await growListings(database, planned, (done) => say(`listings ${known.size + done} of ${wanted}`))
  await database.raw("analyze")
  for (const index of ["cooperative", "fair", "listing"]) {
    await container.resolve(Modules.SEARCH).reindex({ index })
    say(`the index of ${index}s is there`)
  }
  say("done")
}

type Stocked = Model & { products: string[] }

/** The demonstration's cooperatives that sell something, and what; in an order that every seed has. */
async function readModels(database: Knex): Promise<Stocked[]> {
  const { rows } = await database.raw<{ rows: Stocked[] }>(
    `select c.id, c.handle, c.legal_form, array_agg(p.id order by p.handle) as products
     from cooperative c join listing l on l.cooperative_id = c.id and l.deleted_at is null
     join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
     where c.status = 'verified' and c.demo and c.closed_from is null and c.id !~ '${grownId}' and c.deleted_at is null
     group by c.id order by c.handle`
  )
  return rows
}

/** Each listing goes to the next cooperative, and is of the next thing its model sells. */
function plan(wanted: number, added: number, models: Stocked[]): PlannedListing[] {
  return Array.from({ length: wanted }, (_, index) => {
    const number = (index % added) + 1
    const { id, products } = models[number % models.length]
    const round = Math.floor(index / added)
    return {
      number: index + 1,
      product_id: products[round % products.length],
      cooperative_id: id,
      cooperative_suffix: suffixOf(number),
    }
  })
}

async function demonstrated(database: Knex, table: "cooperative" | "listing"): Promise<number> {
  const { rows } = await database.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from ${table} where id !~ '${grownId}' and deleted_at is null`
  )
  return rows[0].count
}

async function numbersOf(database: Knex, table: "cooperative" | "listing"): Promise<Set<number>> {
  const { rows } = await database.raw<{ rows: { number: number }[] }>(
    `select substring(id from '${grownId}')::int as number from ${table} where id ~ '${grownId}'`
  )
  return new Set(rows.map(({ number }) => number))
}
