import type { MedusaContainer } from "@medusajs/framework/types"
import express, { type Express } from "express"
import type { AddressInfo } from "node:net"
import Redis from "ioredis"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { untilQuiet } from "./statements"
import { onServer, serverUrl } from "./template"

const INTERNAL_SECRET = "the secret that storefront and backend share in tests"
/** A call that hangs fails its test by name, not by the suite's timeout. */
const LONGEST_ANSWER_MS = 60_000
let visitors = 0

/** Medusa's own loader, as its start command calls it; a CommonJS default that the types wrap once more. */
type Loader = (options: {
  directory: string
  expressApp: Express
}) => Promise<{ container: MedusaContainer; shutdown: () => Promise<void> }>

/** Every call comes from another visitor, unless it says its own address: limits are tested where they are meant. */
const visitor = () => ({ "x-maarid-client": `192.0.2.${visitors++}`, "x-maarid-secret": INTERNAL_SECRET })

const root = resolve(__dirname, "../..")

export type Answer<T = Record<string, never>> = {
  status: number
  body: T & { code?: string; faults?: { field: string; code: string }[] }
}

type Sent = { method?: string; body?: string; token?: string; headers?: Record<string, string> }

export type Market = {
  container: MedusaContainer
  /** The running application, whose routes the guards' tests walk. */
  app: Express
  database: string
  /** Where it listens, for what fetch would put right on the way. */
  base: string
  /** Calls the running server over HTTP; `/store` calls carry the publishable key. */
  call: <T = Record<string, never>>(
    method: string,
    path: string,
    options?: { body?: unknown; token?: string; headers?: Record<string, string> }
  ) => Promise<Answer<T>>
  /** The same with a body sent as it is, and the answer as it came. */
  send: (path: string, sent?: Sent) => Promise<{ status: number; headers: Headers; text: string }>
  sql: <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>
  close: () => Promise<void>
}

/** What an earlier suite left in queues and locks is about a database that is gone. */
async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url)
  await redis.flushdb()
  await redis.quit()
}

/** Suites run beside each other: each process has a numbered database of its own. */
function redisOfThisProcess(url: string): string {
  return new URL(`/${process.env.JEST_WORKER_ID ?? 0}`, url).href
}

/** A whole market for one suite: its own copy of the seeded database, and Medusa in this process behind a real port. */
export async function openMarket(): Promise<Market> {
  const database = `maarid_suite_${process.pid}_${Date.now()}`
  await onServer((client) => client.query(`create database "${database}" template "${process.env.MAARID_TEMPLATE}"`))
  Object.assign(process.env, {
    DATABASE_URL: serverUrl(database),
    MEDUSA_DISABLE_TELEMETRY: "true",
    DISABLE_MEDUSA_ADMIN: "true",
    INTERNAL_SECRET,
    MAARID_DATA_DIR: mkdtempSync(join(tmpdir(), "maarid-test-")),
    LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
  })
  const redis = process.env.REDIS_URL && redisOfThisProcess(process.env.REDIS_URL)
  if (redis) await emptyRedis((process.env.REDIS_URL = redis))
  const { default: load } = (await import("@medusajs/medusa/loaders/index")) as unknown as { default: Loader }
  const app = express()
  const { container, shutdown } = await load({ directory: root, expressApp: app })
  const server = app.listen(0, "127.0.0.1")
  // Caller and server share this process: after it was busy for seconds, one would use what the other is closing.
  server.keepAliveTimeout = 300_000
  await new Promise((ready) => server.once("listening", ready))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sql = <Row extends object>(text: string, values: unknown[] = []) =>
    onServer(async (client) => (await client.query<Row>(text, values)).rows, database)
  const [{ token: key }] = await sql<{ token: string }>("select token from api_key where type = 'publishable'")

  const send: Market["send"] = async (path, { method = "GET", body, token, headers } = {}) => {
    const response = await fetch(base + path, {
      method,
      headers: {
        ...visitor(),
        ...(path.startsWith("/store") && { "x-publishable-api-key": key }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body,
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  return {
    container,
    app,
    database,
    base,
    sql,
    send,
    async call(method, path, { body, token, headers } = {}) {
      const { status, text } = await send(path, {
        method,
        token,
        headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      return { status, body: /^[[{]/.test(text) ? JSON.parse(text) : { text } }
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      // A queue in Redis goes on while the market closes; what it was doing would fail without a test to blame.
      if (redis) await untilQuiet()
      await shutdown()
      await onServer((client) => client.query(`drop database if exists "${database}" with (force)`))
    },
  }
}
