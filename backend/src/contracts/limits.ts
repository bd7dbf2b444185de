import type { MedusaRequest } from "@medusajs/framework/http"
import { timingSafeEqual } from "crypto"
import Redis from "ioredis"
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from "rate-limiter-flexible"
import { readEnvironment, type Environment } from "../environment"
import { refusal } from "./codes"
import type { Limit } from "./contract"

const limiters = new Map<string, RateLimiterAbstract>()
let redis: Redis | undefined
let read: Environment | undefined
const environment = () => (read ??= readEnvironment())

function limiterOf({ name, points, seconds }: Limit): RateLimiterAbstract {
  const known = limiters.get(name)
  if (known) return known
  const options = { keyPrefix: `limit:${name}`, points, duration: seconds }
  const { REDIS_URL } = environment()
  const made = REDIS_URL
    ? new RateLimiterRedis({
        ...options,
        storeClient: (redis ??= new Redis(REDIS_URL, { maxRetriesPerRequest: 1 })),
        insuranceLimiter: new RateLimiterMemory(options),
      })
    : new RateLimiterMemory(options)
  limiters.set(name, made)
  return made
}

/**
 * Who is asking: the storefront speaks for its visitors and says their address, which is believed only with the
 * internal secret; anybody else is counted by the address of the connection.
 */
export function clientAddress(request: MedusaRequest): string {
  const said = request.headers["x-maarid-client"]
  const secret = request.headers["x-maarid-secret"]
  if (typeof said === "string" && typeof secret === "string" && isInternal(secret)) return said.slice(0, 64)
  return request.socket.remoteAddress ?? "unknown"
}

export function isInternal(secret: string): boolean {
  const expected = Buffer.from(environment().INTERNAL_SECRET)
  const given = Buffer.from(secret)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** Counts one call against its limits. Throws TOO_MANY_REQUESTS. */
export async function spend(limit: Limit | undefined, request: MedusaRequest): Promise<void> {
  if (!limit) return
  const limiter = limiterOf(limit)
  const keys = [clientAddress(request)]
  const value = limit.by && (request.body as Record<string, unknown> | undefined)?.[limit.by]
  if (typeof value === "string") keys.push(`${limit.by}:${value.slice(0, 80).toLowerCase()}`)
  for (const key of keys) {
    await limiter.consume(key).catch((reason: unknown) => {
      if (reason instanceof Error) throw reason
      throw refusal("TOO_MANY_REQUESTS")
    })
  }
}
