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
  if (typeof said === "string" && isStorefront(request)) return said.slice(0, 64)
  return request.socket.remoteAddress ?? "unknown"
}

function isStorefront(request: MedusaRequest): boolean {
  const secret = request.headers["x-maarid-secret"]
  return typeof secret === "string" && isInternal(secret)
}

export function isInternal(secret: string): boolean {
  const expected = Buffer.from(environment().INTERNAL_SECRET)
  const given = Buffer.from(secret)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** Counts one call against its limits. Throws TOO_MANY_REQUESTS. */
export async function spend(limit: Limit | undefined, request: MedusaRequest): Promise<void> {
  if (!limit) return
  // The storefront building a page for everybody speaks for no visitor.
  if (isStorefront(request) && request.headers["x-maarid-client"] === undefined) return
  await spendAs(limit, clientAddress(request))
  const value = limit.by && limit.by.split(".").reduce<unknown>(within, request.body)
  if (typeof value === "string") await spendAs(limit, `${limit.by}:${spelling(value)}`)
}

/** Counts one call under a key of the caller's choosing. Throws TOO_MANY_REQUESTS. */
export async function spendAs(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit)
    .consume(key)
    .catch((reason: unknown) => {
      if (reason instanceof Error) throw reason
      throw refusal("TOO_MANY_REQUESTS")
    })
}

const within = (outer: unknown, key: string) =>
  typeof outer === "object" && outer !== null ? (outer as Record<string, unknown>)[key] : undefined

/** Small letters and digits only: writing a reference with spaces or dashes does not make it another one. */
export const spelling = (value: string) =>
  value
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 80)
