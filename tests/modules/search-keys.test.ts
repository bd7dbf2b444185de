import { execFile } from "node:child_process"
import { resolve } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { MeilisearchService } from "../../backend/src/providers/meilisearch/service"
import { conforms } from "../harness/search-conformance"

/** What a key may do is known to a real server alone: MEILISEARCH_TEST_HOST, and its master key in MEILISEARCH_TEST_KEY. */
const { MEILISEARCH_TEST_HOST: host, MEILISEARCH_TEST_KEY: master } = process.env
const withServer = host && master ? describe : describe.skip

const root = resolve(__dirname, "../..")
const INDEX = "listing_words_keys_things"
const OTHER = "other_keys_things"

/** `npm run search:keys`: its exit code, the variables it prints, and what it complains of. */
async function askForKeys(environment: Record<string, string>) {
  const ran = promisify(execFile)(process.execPath, ["scripts/write-search-keys.mjs"], {
    cwd: root,
    env: { ...process.env, MEILISEARCH_HOST: "", MEILISEARCH_MASTER_KEY: "", ...environment },
  })
  const { code, stdout, stderr } = await ran.then(
    (done) => ({ ...done, code: 0 }),
    (failed: { code: number; stdout: string; stderr: string }) => failed
  )
  const keys = Object.fromEntries(
    stdout.split("\n").flatMap((line) => (line.includes("=") ? [line.split("=") as [string, string]] : []))
  )
  return { code, keys, complaint: stderr.trim() }
}

test("who asks for keys without a server, or where none answers, is told so", async () => {
  const without = await askForKeys({})
  expect([without.code, without.complaint]).toEqual([1, expect.stringContaining("Set MEILISEARCH_HOST")])
  const nobody = await askForKeys({ MEILISEARCH_HOST: "http://127.0.0.1:9", MEILISEARCH_MASTER_KEY: "x" })
  expect([nobody.code, nobody.complaint]).toEqual([1, expect.stringContaining("http://127.0.0.1:9 does not answer")])
})

withServer("the keys of least rights", () => {
  let write = ""
  let search = ""

  /** The status of a call with a key, and what the server says of it. */
  async function call(key: string | undefined, method: string, path: string, body?: object) {
    const answer = await fetch(`${host}${path}`, {
      method,
      headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} }
  }
  const statusOf = (...asked: Parameters<typeof call>) => call(...asked).then(({ status }) => status)

  /** Whatever the master key made or removed, it is done when the server has ended the task. */
  async function byMaster(method: string, path: string, body?: object) {
    const { taskUid } = (await call(master, method, path, body)).body
    for (;;) {
      const { body: task } = await call(master, "GET", `/tasks/${String(taskUid)}`)
      if (["succeeded", "failed"].includes(String(task.status))) return
    }
  }

  beforeAll(async () => {
    const asked = await askForKeys({ MEILISEARCH_HOST: `${host}/`, MEILISEARCH_MASTER_KEY: master ?? "" })
    expect([asked.code, asked.complaint]).toEqual([0, ""])
    write = asked.keys.MEILISEARCH_API_KEY
    search = asked.keys.MEILISEARCH_SEARCH_KEY
    for (const index of [INDEX, OTHER])
      await byMaster("POST", `/indexes/${index}/documents`, [{ id: "1", name: "oil" }])
  })
  afterAll(async () => {
    for (const index of [INDEX, OTHER]) await byMaster("DELETE", `/indexes/${index}`)
    for (const key of [write, search]) await call(master, "DELETE", `/keys/${key}`)
  })

  conforms(
    () => {
      const logger = { error: () => undefined }
      return Promise.resolve(
        new MeilisearchService({ logger } as never, { host: host ?? "", apiKey: write, searchKey: search })
      )
    },
    () => Promise.resolve(),
    "listing_words_conformance"
  )

  test("both are new, and neither is the master key", () => {
    expect(new Set([write, search, master]).size).toBe(3)
    expect([write, search]).not.toContain(undefined)
  })

  test("the one for searching searches the market's words, and does nothing else", async () => {
    expect(await call(search, "POST", `/indexes/${INDEX}/search`, { q: "oil" })).toMatchObject({
      status: 200,
      body: { hits: [{ id: "1" }] },
    })
    const refused: Parameters<typeof call>[] = [
      [search, "POST", `/indexes/${OTHER}/search`, { q: "oil" }],
      [search, "POST", "/multi-search", { queries: [{ indexUid: OTHER, q: "oil" }] }],
      [search, "GET", `/indexes/${INDEX}/documents`],
      [search, "POST", `/indexes/${INDEX}/documents`, [{ id: "2" }]],
      [search, "DELETE", `/indexes/${INDEX}/documents/1`],
      [search, "DELETE", `/indexes/${INDEX}`],
      [search, "PATCH", `/indexes/${INDEX}/settings`, { searchableAttributes: [] }],
      [search, "GET", `/indexes/${INDEX}/settings`],
      [search, "GET", "/indexes"],
      [search, "GET", "/stats"],
      [search, "GET", "/tasks"],
      [search, "GET", "/keys"],
    ]
    for (const asked of refused) expect([...asked, await statusOf(...asked)]).toEqual([...asked, 403])
  })

  test("the one for writing touches no other index, no key, no task of others and nothing of the server", async () => {
    const refused: Parameters<typeof call>[] = [
      [write, "POST", `/indexes/${OTHER}/search`, { q: "oil" }],
      [write, "POST", `/indexes/${OTHER}/documents`, [{ id: "2" }]],
      [write, "POST", `/indexes/${OTHER}/documents/delete`, { filter: "id = 1" }],
      [write, "PATCH", `/indexes/${OTHER}/settings`, { searchableAttributes: [] }],
      [write, "DELETE", `/indexes/${OTHER}`],
      [write, "GET", `/indexes/${OTHER}`],
      [write, "POST", "/indexes", { uid: "other_keys_new" }],
      [write, "POST", "/swap-indexes", [{ indexes: [INDEX, OTHER] }]],
      [write, "GET", `/indexes/${INDEX}/documents`],
      [write, "POST", "/tasks/cancel?statuses=enqueued"],
      [write, "DELETE", "/tasks?statuses=succeeded"],
      [write, "GET", "/keys"],
      [write, "POST", "/keys", { actions: ["*"], indexes: ["*"], expiresAt: null }],
      [write, "POST", "/dumps"],
      [write, "POST", "/snapshots"],
    ]
    for (const asked of refused) expect([...asked, await statusOf(...asked)]).toEqual([...asked, 403])
    const { body: indexes } = await call(write, "GET", "/indexes?limit=1000")
    expect((indexes.results as { uid: string }[]).map(({ uid }) => uid)).toContain(INDEX)
    expect(JSON.stringify([indexes, (await call(write, "GET", "/stats")).body])).not.toContain(OTHER)
    const { body: tasks } = await call(write, "GET", "/tasks?limit=1000")
    expect(JSON.stringify(tasks)).not.toContain(OTHER)
    expect(await call(master, "POST", `/indexes/${OTHER}/search`, { q: "" })).toMatchObject({
      body: { hits: [{ id: "1", name: "oil" }] },
    })
  })

  test("without a key nothing is answered", async () => {
    expect(await statusOf(undefined, "POST", `/indexes/${INDEX}/search`, { q: "oil" })).toBe(401)
  })
})
