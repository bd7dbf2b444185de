import { randomUUID } from "crypto"
import { setTimeout } from "timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refusal } from "../contracts/codes"

/** A balancer asks every few seconds: what takes longer than this does not serve a buyer either. */
const PATIENCE_MS = 2000

/** Asks what every purchase needs: the database, and what keeps locks (Redis where it is set). Throws NOT_READY. */
export async function checkReadiness(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const locking = container.resolve(Modules.LOCKING)
  const asked = Promise.all([
    database.raw("select 1"),
    locking.execute(`ready:${randomUUID()}`, () => Promise.resolve(), { timeout: PATIENCE_MS / 1000 }),
  ])
  const late = new AbortController()
  try {
    await Promise.race([
      asked,
      setTimeout(PATIENCE_MS, undefined, { signal: late.signal }).then(() => Promise.reject(Error("late"))),
    ])
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`not ready: ${String(error)}`)
    throw refusal("NOT_READY")
  } finally {
    late.abort()
  }
}
