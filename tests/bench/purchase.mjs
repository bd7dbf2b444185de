// What a purchase costs against Medusa as it comes: time as the median of per-round ratios, SQL statements as counts.
// Usage: npm run bench:purchase [-- rounds]; needs a PostgreSQL server (DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD).
import { resolve } from "node:path"
import { execute, freshDatabase, sql, startServer } from "./servers.mjs"

const root = resolve(import.meta.dirname, "../..")
const raw = resolve(import.meta.dirname, "raw-medusa")
const ROUNDS = Number(process.argv[2] ?? 7)
const WARM_UP = 3
const MARKETS = [3, 350]
const LISTINGS_EACH = 4

const address = { recipient: "Bench", phone: "0612345678", province_id: "MA-CAS", city: "Casablanca", street: "Rue 1" }

/** Cart, a call a line, options, method, collection, session, complete: nine calls for three lines. */
async function rawJourney(server, { region_id, variants }) {
  const { cart } = await server.call("POST", "/store/carts", {
    region_id,
    shipping_address: {
      first_name: "Bench",
      address_1: "Rue 1",
      city: "Casablanca",
      country_code: "ma",
      phone: "0612345678",
    },
  })
  for (const variant_id of variants)
    await server.call("POST", `/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 })
  const { shipping_options } = await server.call("GET", `/store/shipping-options?cart_id=${cart.id}`)
  await server.call("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0].id })
  const { payment_collection } = await server.call("POST", "/store/payment-collections", { cart_id: cart.id })
  await server.call("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  const { type } = await server.call("POST", `/store/carts/${cart.id}/complete`)
  if (type !== "order") throw new Error("the raw journey made no order")
}

/** Prepare, the payment choice (prepare again, which keeps the carts it can), place. */
async function ourJourney(server, variants) {
  const body = {
    lines: variants.map((variant_id) => ({ variant_id, quantity: 1 })),
    address,
    payment: "cash_on_delivery",
  }
  const prepared = await server.call("POST", "/store/purchases/prepare?locale=fr", body)
  const chosen = await server.call("POST", "/store/purchases/prepare?locale=fr", {
    ...body,
    purchase_id: prepared.purchase_id,
  })
  await server.call("POST", `/store/purchases/${chosen.purchase_id}/place?locale=fr`, { total: chosen.total })
}

async function measured(server, journey) {
  const before = await server.statements()
  const started = performance.now()
  await journey()
  const ms = performance.now() - started
  return { ms, statements: (await server.statements()) - before }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** As many cooperatives as asked: copies of the demonstration's are added, or some of those are closed. */
async function sizeMarket(database, cooperatives) {
  const [{ count }] = await sql(database, "select count(*)::int from cooperative where status = 'verified'")
  if (count <= cooperatives) {
    execute(database, root, ["./seed/grow/index.ts", String(cooperatives), String(cooperatives * LISTINGS_EACH)])
    return
  }
  const closed = "select id from cooperative where status = 'verified' order by id offset $1"
  await sql(
    database,
    `delete from sales_channel_stock_location where stock_location_id in (select stock_location_id from cooperative where id in (${closed}))`,
    [cooperatives]
  )
  await sql(database, `update cooperative set status = 'closed' where id in (${closed})`, [cooperatives])
}

const ourVariants = (database) =>
  sql(
    database,
    `select distinct on (l.cooperative_id) v.id from product_variant v join listing l on l.product_id = v.product_id
     join product p on p.id = v.product_id and p.status = 'published'
     join cooperative c on c.id = l.cooperative_id and c.status = 'verified' and c.closed_from is null and c.id !~ '_.{26}G[0-9]{6}$'
     join product_variant_inventory_item i on i.variant_id = v.id order by l.cooperative_id, v.id limit 3`
  ).then((rows) => rows.map((row) => row.id))

async function main() {
  await freshDatabase("maarid_bench_raw", raw, ["./seed.ts"])
  const rawServer = await startServer("maarid_bench_raw", raw)
  const rawShop = {
    region_id: (await rawServer.call("GET", "/store/regions")).regions[0].id,
    variants: (await sql("maarid_bench_raw", "select id from product_variant order by sku")).map((row) => row.id),
  }
  const table = []
  for (const cooperatives of MARKETS) {
    const database = `maarid_bench_${cooperatives}`
    await freshDatabase(database, root, ["./seed/index.ts", "without-pictures"])
    await sql(
      database,
      `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value":"1000000","precision":20}'`
    )
    await sizeMarket(database, cooperatives)
    const variants = await ourVariants(database)
    const server = await startServer(database, root)
    for (const lines of [3, 1]) {
      const rounds = []
      for (let round = 0; round < WARM_UP + ROUNDS; round++) {
        const theirs = await measured(rawServer, () =>
          rawJourney(rawServer, { ...rawShop, variants: rawShop.variants.slice(0, lines) })
        )
        const ours = await measured(server, () => ourJourney(server, variants.slice(0, lines)))
        if (round >= WARM_UP) rounds.push({ theirs, ours })
      }
      table.push({
        "cooperatives in the market": cooperatives,
        "cooperatives in the purchase": lines,
        "ours ms": Math.round(median(rounds.map((round) => round.ours.ms))),
        "raw ms": Math.round(median(rounds.map((round) => round.theirs.ms))),
        ratio: Number(median(rounds.map((round) => round.ours.ms / round.theirs.ms)).toFixed(2)),
        "ours SQL": median(rounds.map((round) => round.ours.statements)),
        "raw SQL": median(rounds.map((round) => round.theirs.statements)),
      })
    }
    await server.stop()
  }
  await rawServer.stop()
  console.table(table)
}

await main()
