import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Redis from "ioredis"
import { readEnvironment } from "../environment"

type Queue = {
  name: "messages" | "workflows" | "events" | "steps"
  waiting: number
  failed: number
  oldest_at: string | null
}

/** Names that Medusa's modules give their queues in Redis, and BullMQ's lists of each. */
const inRedis = { events: "events-queue", steps: "medusa-workflows" } as const
const PATIENCE_MS = 2_000

const statement = `
  select 'messages' as name, count(*) filter (where status = 'queued')::int as waiting,
    count(*) filter (where status = 'failed')::int as failed,
    min(created_at) filter (where status = 'queued') as oldest_at
  from message where deleted_at is null and status <> 'sent'
  union all
  select 'workflows', count(*) filter (where state <> 'failed')::int, count(*) filter (where state = 'failed')::int,
    min(created_at) filter (where state <> 'failed')
  from workflow_execution where deleted_at is null and state not in ('done', 'reverted')`

/** What waits to be sent or done, and what was given up; with Redis its queues as well, unless it does not answer. */
export async function readQueues(container: MedusaContainer): Promise<Queue[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: (Omit<Queue, "oldest_at"> & { oldest_at: Date | null })[] }>(statement)
  const kept = rows.map((row) => ({ ...row, oldest_at: row.oldest_at?.toISOString() ?? null }))
  const { REDIS_URL } = readEnvironment()
  return REDIS_URL ? [...kept, ...(await readRedis(REDIS_URL))] : kept
}

async function readRedis(url: string): Promise<Queue[]> {
  const redis = new Redis(url, {
    ...{ lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null },
    ...{ connectTimeout: PATIENCE_MS, commandTimeout: PATIENCE_MS },
  })
  // Told by the command that fails.
  redis.on("error", () => undefined)
  try {
    await redis.connect()
    return await Promise.all(
      Object.entries(inRedis).map(async ([name, queue]) => {
        const [waiting, active, delayed, failed] = await Promise.all([
          redis.llen(`bull:${queue}:wait`),
          redis.llen(`bull:${queue}:active`),
          redis.zcard(`bull:${queue}:delayed`),
          redis.zcard(`bull:${queue}:failed`),
        ])
        return { name: name as keyof typeof inRedis, waiting: waiting + active + delayed, failed, oldest_at: null }
      })
    )
  } catch {
    return []
  } finally {
    redis.disconnect()
  }
}
