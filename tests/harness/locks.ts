import type { ILockingModule } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import Redis from "ioredis"
import type { Market } from "./market"

/** Time goes by, and the locks of a process that is gone run out. Redis gives back nothing that has an owner, so there the keys go. */
export async function letLocksRunOut(market: Pick<Market, "container">): Promise<void> {
  if (!process.env.REDIS_URL) return market.container.resolve<ILockingModule>(Modules.LOCKING).releaseAll()
  const redis = new Redis(process.env.REDIS_URL)
  const keys = await redis.keys("medusa_lock:*")
  if (keys.length) await redis.del(keys)
  await redis.quit()
}
