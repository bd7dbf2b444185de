import { afterAll, beforeAll, expect, test } from "@jest/globals"
import logins from "../../seed/data/demo-logins.json"
import seed from "../../seed/index"
import makeAdministrator from "../../seed/make-administrator"
import { openMarket, type Market } from "../harness/market"
import { signIn } from "../harness/people"
import { untilQuiet } from "../harness/statements"

/** The commands of `medusa exec`, called as it calls them. */
let market: Market

beforeAll(async () => {
  market = await openMarket()
})
afterAll(() => market.close())

const FEATURES = ["feature", "feature_revision"]

const run = (command: typeof seed, ...args: string[]) => command({ container: market.container, args })
const fill = () => run(seed, "without-pictures", "without-history")

/** Written whenever something runs: what workflows remember, and the index, which is built anew each time. */
const ALWAYS_WRITTEN = ["workflow_execution", "search_"]

type Row = { table: string; rows: number; last: string | null }

/** Each table with its rows and its last change. */
async function everything(): Promise<Row[]> {
  await untilQuiet()
  const tables = await market.sql<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
     join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema = 'public' and c.column_name = 'updated_at' and t.table_type = 'BASE TABLE' order by 1`
  )
  return market.sql<Row>(
    tables
      .filter(({ name }) => !ALWAYS_WRITTEN.some((start) => name.startsWith(start)))
      .map(
        ({ name }) => `select '${name}' as table, count(*)::int as rows, max(updated_at)::text as last from "${name}"`
      )
      .join(" union all ") + " order by 1"
  )
}

test("filled a second time, no table has another row or another change", async () => {
  const before = await everything()
  expect(before.length).toBeGreaterThan(100)
  await fill()
  expect(await everything()).toEqual(before)
})

test("what an interrupted fill left out or left half made is there after the next one, once", async () => {
  const tables = [
    "listing",
    "product_variant",
    "product_variant_price_set",
    "inventory_level",
    "staff",
    "member",
    ...FEATURES,
  ]
  const shown = async () =>
    market.sql(`select p.handle, p.title, count(v.id)::int as variants from product p join listing l on l.product_id = p.id
      join product_variant v on v.product_id = p.id and v.deleted_at is null where p.deleted_at is null group by 1, 2 order by 1`)
  const [listings, documents, before] = [await shown(), await indexed(), await rows(tables)]
  // A listing's own row is written last: without it the product is half made. Features and logins come after listings.
  await market.sql("delete from listing where id in (select id from listing order by id limit 5)")
  await market.sql("delete from staff")
  await market.sql("delete from member")
  await market.sql(`truncate ${FEATURES.join(", ")} cascade`)
  await fill()
  expect(await rows(tables)).toEqual(before)
  expect(await shown()).toEqual(listings)
  expect(await indexed()).toEqual(documents)
})

/** Rows that are not deleted, by table. */
async function rows(tables: string[]): Promise<Record<string, number>> {
  const counts = tables.map((table) => `(select count(*)::int from "${table}" where deleted_at is null) as "${table}"`)
  return (await market.sql<Record<string, number>>(`select ${counts.join(", ")}`))[0]
}

/** How many listings a buyer finds. */
async function indexed(): Promise<number> {
  const { body } = await market.call<{ count: number }>("GET", "/store/listings?locale=ar")
  return body.count
}

test("the first administrator is made once, keeps the password, and may do what administrators may", async () => {
  const [mail, password] = ["First@Market.example", "a long password"]
  await run(makeAdministrator, mail, password)
  await run(makeAdministrator, mail, "another long password")
  const made = await market.sql<{ role: string }>(
    `select s.role from staff s join "user" u on u.id = s.user_id where u.email = $1 and s.deleted_at is null`,
    [mail.toLowerCase()]
  )
  expect(made).toEqual([{ role: "administrator" }])
  const token = await signIn(market, "user", mail.toLowerCase(), password)
  expect((await market.call("GET", "/admin/commission-rules", { token })).status).toBe(200)
  await expect(signIn(market, "user", mail.toLowerCase(), "another long password")).rejects.toThrow("401")
})

test.each([
  ["no mail", []],
  ["a bad mail", ["first-market.example", "a long password"]],
  ["a weak password", ["second@market.example", "short"]],
  ["no password", ["second@market.example"]],
])("with %s nobody is made, and one line says what to give", async (_, args) => {
  await expect(run(makeAdministrator, ...args)).rejects.toThrow(
    "give a mail address and a password of at least 12 characters"
  )
  expect(await market.sql(`select id from "user" where email like '%first-market%' or email like 'second@%'`)).toEqual(
    []
  )
})

test("an organizer is not raised by it", async () => {
  const { login } = logins.find(({ role }) => role === "organizer") as { login: string }
  await expect(run(makeAdministrator, login, "a long password")).rejects.toThrow(`${login} is organizer already`)
})
