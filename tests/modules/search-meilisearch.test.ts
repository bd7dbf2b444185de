import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { resolve } from "node:path"
import { expect, test } from "@jest/globals"
import type { SearchTypes } from "@medusajs/framework/types"
import { MeilisearchService } from "../../backend/src/providers/meilisearch/service"
import { openRecorded } from "../harness/recorded-server"
import { conforms } from "../harness/search-conformance"

/**
 * On a real server where MEILISEARCH_TEST_HOST gives one (MEILISEARCH_TEST_KEY its key), else on what a real one answered:
 * `MEILISEARCH_TEST_RECORD=1` writes that down anew.
 */
const { MEILISEARCH_TEST_HOST, MEILISEARCH_TEST_KEY, MEILISEARCH_TEST_RECORD } = process.env
const file = resolve(__dirname, "../harness/recorded/meilisearch.json")
let server: Awaited<ReturnType<typeof openRecorded>>

conforms(
  async () => {
    server = await openRecorded(file, MEILISEARCH_TEST_HOST)
    const logger = { error: () => undefined }
    return new MeilisearchService({ logger } as never, { host: server.host, apiKey: MEILISEARCH_TEST_KEY })
  },
  async () => {
    if (MEILISEARCH_TEST_HOST && MEILISEARCH_TEST_RECORD) server.save()
    await server.close()
  }
)

test("nothing was asked of the recorded server that the real one was not", () => {
  expect(server.unknown).toEqual([])
})

type Ask = (provider: MeilisearchService) => Promise<unknown>

const question = {
  index: { name: "thing", physical_name: "things", primary_key: "id", fields: {}, settings: {} },
  q: "oil",
  attributes_to_retrieve: ["id"],
  search_options: { count: "exact", facets: ["kind"] },
} as unknown as SearchTypes.ProviderSearchQuery

/** What a server that answers every call like this makes the provider say. */
async function told(
  status: number,
  headers: Record<string, string>,
  body: string,
  ask: Ask = (provider) => provider.listIndexes()
): Promise<unknown> {
  const odd = createServer((_, response) => response.writeHead(status, headers).end(body))
  await new Promise<void>((listening) => odd.listen(0, "127.0.0.1", listening))
  const provider = new MeilisearchService({ logger: { error: () => undefined } } as never, {
    host: `http://127.0.0.1:${(odd.address() as AddressInfo).port}`,
  })
  const failure = await ask(provider).then(
    () => undefined,
    (error: unknown) => error
  )
  odd.closeAllConnections()
  await new Promise((closed) => odd.close(closed))
  return failure
}

test("too many calls are told with how long to wait, nonsense and silence as failures", async () => {
  const json = { "content-type": "application/json" }
  const many = JSON.stringify({ message: "slow down", code: "too_many_search_requests" })
  expect(await told(429, { ...json, "retry-after": "2" }, many)).toMatchObject({ status: 429, retry_after: 2000 })
  expect(await told(429, json, many)).toMatchObject({ status: 429, retry_after: 1000 })
  expect(await told(500, json, "{}")).toBeInstanceOf(Error)
  expect(await told(200, { "content-type": "text/html" }, "<p>not me</p>")).toBeInstanceOf(Error)
  const nobody = new MeilisearchService({ logger: { error: () => undefined } } as never, { host: "http://127.0.0.1:9" })
  await expect(nobody.listIndexes()).rejects.toBeInstanceOf(Error)
})

test("an answer that is well formed and says nothing is a failure too: nobody takes it for an empty market", async () => {
  const json = { "content-type": "application/json" }
  for (const nonsense of [
    "{}",
    "[]",
    "null",
    '{"results":[]}',
    '{"results":[{}]}',
    '{"results":[{"hits":7},{"hits":7}]}',
  ])
    expect([nonsense, await told(200, json, nonsense, (provider) => provider.search(question))]).toEqual([
      nonsense,
      expect.any(Error),
    ])
  const many = JSON.stringify({ message: "slow down", code: "too_many_search_requests" })
  const refused = await told(429, { ...json, "retry-after": "3" }, many, (provider) => provider.search(question))
  expect(refused).toMatchObject({ status: 429, retry_after: 3000 })
})
