import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { address, buy, variantsOf } from "../harness/buyer"
import { runJob } from "../harness/jobs"
import { openMarket, type Market } from "../harness/market"
import { newBuyer, staffToken } from "../harness/people"

/** What is said of a market while it works: lines of JSON that name nobody, and numbers for whoever collects them. */
type Line = { time: string; level: string; message: string; request_id?: string }
type Point = { attributes: { key: string; value: { stringValue?: string } }[] }
type Metric = { name: string; histogram?: { dataPoints: Point[] }; gauge?: { dataPoints: Point[] } }
type Sent = { resourceMetrics: { resource: Point; scopeMetrics: { metrics: Metric[] }[] }[] }

let market: Market
let collector: Server
const lines: string[] = []
const sent: Sent[] = []
const ours = (line: string) => line.startsWith('{"time"')
const write = process.stdout.write.bind(process.stdout)

beforeAll(async () => {
  collector = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      if (request.url === "/v1/metrics") sent.push(JSON.parse(Buffer.concat(parts).toString()) as Sent)
      response.writeHead(200, { "content-type": "application/json" }).end("{}")
    })
  }).listen(0, "127.0.0.1")
  await new Promise((listening) => collector.once("listening", listening))
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
  Object.assign(process.env, { LOG_FORMAT: "json", LOG_LEVEL: "debug", OTEL_METRIC_EXPORT_INTERVAL: "500" })
  process.stdout.write = ((text: string, ...rest: []) => {
    if (!ours(String(text))) return write(text, ...rest)
    lines.push(...String(text).trim().split("\n"))
    return true
  }) as typeof process.stdout.write
  market = await openMarket()
})
afterAll(async () => {
  process.stdout.write = write
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT
  await market.close()
  collector.close()
})

const read = () => lines.map((line) => JSON.parse(line) as Line)

test("a request has an id: its balancer's or a new one, in the answer and in each line of it", async () => {
  const id = "a-balancers-own-id"
  const asked = await market.send("/store/listings?q=safran", { headers: { "x-request-id": id } })
  expect(asked.headers.get("x-request-id")).toBe(id)
  const its = read().filter((line) => line.request_id === id)
  expect(its.map(({ level, message }) => `${level} ${message}`)).toContainEqual(
    expect.stringMatching(/^http GET \/store\/listings 200 \d+ ms$/)
  )
  // What Medusa refuses before our own middlewares has one too, and so does a body that cannot be read.
  const refused = [
    await market.send("/admin/orders"),
    await market.send("/store/listings", { headers: { "x-publishable-api-key": "" } }),
    await market.send("/store/enquiries", {
      method: "POST",
      body: "{",
      headers: { "content-type": "application/json" },
    }),
  ]
  for (const { status, headers } of refused)
    expect([status >= 400, headers.get("x-request-id")]).toEqual([true, expect.stringMatching(/^[\w-]{36}$/)])
  const injected = await market.send("/ready", { headers: { "x-request-id": 'a"}{"level":"panic' } })
  expect(injected.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/)
})

test("a whole journey's log holds nothing that a person is known by", async () => {
  const email = "zoubida.of-the-log@test.example"
  const buyer = await newBuyer(market, email)
  const person = { recipient: "Zoubida Alaouilog", phone: "0661987654", street: "Derb Zitounlog 7" }
  const variants = await variantsOf(market, 2)
  const { placed } = await buy(market, variants, { address: { ...address, ...person } })
  const { reference } = placed.purchase
  await market.call("POST", "/store/purchases/track", { body: { reference, phone: person.phone } })
  await market.call("POST", "/store/access/code", { body: { phone: person.phone, locale: "fr" } })
  await market.call("POST", "/auth/customer/emailpass", { body: { email, password: "wrong-and-secret" } })
  await market.call("GET", `/store/listings?q=${encodeURIComponent(person.recipient)}`)
  await market.call("POST", "/store/enquiries", {
    body: { name: person.recipient, contact: email, subject: "order", body: "نص طويل بما يكفي", locale: "fr" },
  })
  const administrator = await staffToken(market, "administrator")
  await market.call("GET", `/admin/purchases?q=${encodeURIComponent(person.phone)}`, { token: administrator })
  await runJob(market, "send-messages")
  const log = lines.join("\n")
  expect(read().filter(({ level }) => level === "http").length).toBeGreaterThan(10)
  const secrets = [
    ...[email, "zoubida", person.recipient, "Alaouilog", person.phone, "661987654", person.street, "Zitounlog"],
    ...[encodeURIComponent(person.recipient), buyer.token, administrator, "wrong-and-secret", "maarid-admin-2026"],
  ]
  expect(secrets.filter((secret) => log.toLowerCase().includes(secret.toLowerCase()))).toEqual([])
})

test("metrics go to the collector: requests by route, jobs, memory and queues, and nobody's ids", async () => {
  await runJob(market, "sweep-drafts")
  const before = sent.length
  // What is sent next but one was collected after the job.
  while (sent.length < before + 2) await new Promise((later) => setTimeout(later, 50))
  const metrics = sent.flatMap(({ resourceMetrics }) =>
    resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
  )
  expect(metrics.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ...["http.server.request.duration", "maarid.job.duration", "process.memory.usage"],
      ...["nodejs.eventloop.delay.p99", "maarid.queue.waiting"],
    ])
  )
  const valuesOf = (name: string, key: string) =>
    metrics
      .filter((metric) => metric.name === name)
      .flatMap(({ histogram, gauge }) => (histogram ?? gauge)?.dataPoints ?? [])
      .flatMap(({ attributes }) => attributes.filter((one) => one.key === key).map(({ value }) => value.stringValue))
  expect(valuesOf("http.server.request.duration", "http.route")).toEqual(
    expect.arrayContaining(["/store/listings", "/store/purchases/prepare", "/store/purchases/:id/place"])
  )
  expect(valuesOf("maarid.job.duration", "maarid.job")).toContain("sweep-drafts")
  expect(valuesOf("maarid.queue.waiting", "maarid.queue")).toContain("messages")
  expect(JSON.stringify(sent)).not.toMatch(/zoubida|Bearer|pur_|@test/i)
})
