import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { variantsOf, type Variant } from "../harness/buyer"
import { runJob } from "../harness/jobs"
import { openMarket, type Market } from "../harness/market"

/** Who asks to be told when something is on sale again is told once, and forgotten. */
let market: Market
let variants: Variant[]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 2)
})
afterAll(() => market.close())

const ask = (subject: "cooperative" | "listing", handle: string, contact: string, locale = "fr") =>
  market.call("POST", "/store/alerts", { body: { subject, handle, contact, locale } })
const waiting = async (subject_id: string) =>
  await market.sql("select contact, channel, locale from alert where subject_id = $1 order by contact", [subject_id])
const told = (recipient: string) =>
  market.sql<{ channel: string; locale: string; data: { name: string; link: string } }>(
    "select channel, locale, data from message where template = 'on_sale_again' and recipient = $1",
    [recipient]
  )
const handleOf = async (table: "cooperative" | "product", id: string) =>
  (await market.sql<{ handle: string }>(`select handle from ${table} where id = $1`, [id]))[0].handle

test("a shop closed for the harvest: asked many times it is one, and told once it opens", async () => {
  const { cooperative_id: id } = variants[0]
  const handle = await handleOf("cooperative", id)
  expect((await ask("cooperative", handle, "0612345678")).body.code).toBe("ALERT_NOT_NEEDED")
  await market.sql(
    "update cooperative set closed_from = now() - interval '2 days', closed_until = now() + interval '9 days' where id = $1",
    [id]
  )
  const asked = await Promise.all(
    ["0612345678", "+212 6 12 34 56 78", "06.12.34.56.78"].map((contact) => ask("cooperative", handle, contact, "ar"))
  )
  expect(asked.map(({ status, body }) => [status, body])).toEqual([1, 2, 3].map(() => [200, {}]))
  await ask("cooperative", handle, " Salma@Test.Example ", "fr")
  expect(await waiting(id)).toEqual([
    { contact: "+212612345678", channel: "phone", locale: "ar" },
    { contact: "salma@test.example", channel: "email", locale: "fr" },
  ])
  await runJob(market, "tell-alerts")
  expect([(await waiting(id)).length, await told("+212612345678")]).toEqual([2, []])

  await market.sql("update cooperative set closed_from = null, closed_until = null where id = $1", [id])
  await Promise.all([runJob(market, "tell-alerts"), runJob(market, "tell-alerts")])
  await runJob(market, "tell-alerts")
  expect(await waiting(id)).toEqual([])
  const [message, ...more] = await told("+212612345678")
  expect(more).toEqual([])
  expect(message).toMatchObject({ channel: "sms", locale: "ar" })
  expect(message.data.link).toMatch(new RegExp(`/ar/cooperatives/${handle}$`))
  expect(await told("salma@test.example")).toMatchObject([{ channel: "email", locale: "fr" }])
})

test("a listing that was sold out is told of when there are pieces again", async () => {
  const { product_id: id, inventory_item_id } = variants[1]
  const handle = await handleOf("product", id)
  const others = `select i.inventory_item_id from product_variant_inventory_item i join product_variant v on v.id = i.variant_id where v.product_id = $1`
  const stock = (count: string) =>
    market.sql(`update inventory_level set stocked_quantity = ${count} where inventory_item_id in (${others})`, [id])
  await stock("reserved_quantity")
  expect((await ask("listing", handle, "omar@test.example", "en")).status).toBe(200)
  await runJob(market, "tell-alerts")
  expect(await told("omar@test.example")).toEqual([])
  await market.sql("update inventory_level set stocked_quantity = reserved_quantity + 3 where inventory_item_id = $1", [
    inventory_item_id,
  ])
  await runJob(market, "tell-alerts")
  const [{ data, locale }] = await told("omar@test.example")
  expect([locale, data.link.endsWith(`/en/listings/${handle}`)]).toEqual(["en", true])
})

test("nothing is told of what is not shown, and no address is taken that is none", async () => {
  const { cooperative_id: id } = variants[0]
  const handle = await handleOf("cooperative", id)
  expect((await ask("cooperative", "nobody-of-this-name", "0612345678")).status).toBe(404)
  await market.sql("update cooperative set status = 'suspended' where id = $1", [id])
  expect((await ask("cooperative", handle, "0612345678")).status).toBe(404)
  expect((await ask("listing", await handleOf("product", variants[0].product_id), "0612345678")).status).toBe(404)
  await market.sql("update cooperative set status = 'verified' where id = $1", [id])
  const { status, body } = await ask("cooperative", handle, "somewhere")
  expect([status, body.faults]).toEqual([400, [{ field: "contact", code: "CONTACT_INVALID" }]])
})

test("words that found nothing are told of once a listing answers them, and forgotten", async () => {
  const words = "zqvarna  wxolmeh"
  const askWords = (said: string, contact: string, locale = "fr") =>
    market.call("POST", "/store/alerts/words", { body: { words: said, contact, locale } })
  const toldWords = (recipient: string) =>
    market.sql<{ channel: string; locale: string; data: { name: string; link: string } }>(
      "select channel, locale, data from message where template = 'words_found' and recipient = $1",
      [recipient]
    )
  expect((await askWords("safran", "0612345699")).body.code).toBe("ALERT_NOT_NEEDED")
  for (const none of ["0612345678", "www.example.com", "?!"])
    expect((await askWords(none, "0612345699")).body.faults).toEqual([{ field: "words", code: "NO_WORDS" }])
  expect((await askWords(words, "0612345699", "ar")).status).toBe(200)
  await runJob(market, "tell-alerts")
  expect([await toldWords("+212612345699"), (await waiting("zqvarna wxolmeh")).length]).toEqual([[], 1])

  const product_id = variants[0].product_id
  const [{ id }] = await market.sql<{ id: string }>(
    "select id from translation where reference_id = $1 and locale_code like 'fr%'",
    [product_id]
  )
  await market.container
    .resolve(Modules.TRANSLATION)
    .updateTranslations({ id, translations: { title: "Zqvarna wxolmeh de la vallée" } } as never)
  await market.container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "listing.changed", data: { product_ids: [product_id] } })
  const until = Date.now() + 15_000
  while (!(await toldWords("+212612345699")).length && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    await runJob(market, "tell-alerts")
  }
  await runJob(market, "tell-alerts")
  const [message, ...more] = await toldWords("+212612345699")
  expect([more, await waiting("zqvarna wxolmeh")]).toEqual([[], []])
  expect(message).toMatchObject({ channel: "sms", locale: "ar", data: { name: "zqvarna wxolmeh" } })
  expect(message.data.link).toMatch(/\/ar\/search\?q=zqvarna%20wxolmeh$/)
})
