import { setTimeout } from "node:timers/promises"
import { ANSWERS, type Document, type Engine } from "./engine"

const INDEX = "maarid_bench"
const PATIENCE_MS = 60_000

/** Meilisearch with the settings it comes with, on an index of its own that is dropped afterwards. */
export async function defaultMeilisearch(
  host: string,
  key: string | undefined,
  documents: readonly Document[]
): Promise<Engine> {
  await finish(await ask<Task>("POST", `/indexes/${INDEX}/documents?primaryKey=handle`, documents))
  return {
    name: "Meilisearch, default settings",
    search: async (q) => {
      const { hits } = await ask<{ hits: Document[] }>("POST", `/indexes/${INDEX}/search`, { q, limit: ANSWERS })
      return hits.map(({ handle }) => handle)
    },
    close: async () => finish(await ask<Task>("DELETE", `/indexes/${INDEX}`)),
  }

  async function finish({ taskUid }: Task): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const { status, error } = await ask<TaskState>("GET", `/tasks/${taskUid}`)
      if (status === "succeeded") return
      if (status === "failed" || status === "canceled") throw new Error(`Meilisearch: ${error?.message ?? status}`)
      if (Date.now() > deadline) throw new Error("Meilisearch did not finish in a minute")
      await setTimeout(50)
    }
  }

  async function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(new URL(path, host), {
      method,
      headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`Meilisearch ${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
}

type Task = { taskUid: number }
type TaskState = { status: string; error?: { message: string } | null }
