import { randomUUID } from "crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isRefusal, refusal } from "../../contracts/codes"
import { placePurchaseWorkflow } from "./place-purchase"
import { settleCard } from "./settle-card"

/**
 * What the engine adds where one of the steps that run side by side has failed, and says nothing of why. Where nothing
 * else is left of the failure, it was in reserving: that is what buyers race for.
 */
const AFTERWARDS = /^Updating (State|Status) from /

/** Somebody else has been placing it for as long as a run waits: or did, in a process that is gone and left its lock. */
const HELD = /^Failed to acquire lock for key "purchase:/

/**
 * Runs `place` and tells its failures in our codes: what Medusa found wrong with stock, code or payment, and PURCHASE_FAILED
 * for the rest, after which nothing stands and the buyer may try again. `total` in MAD.
 */
export async function runPlacing(
  container: MedusaContainer,
  input: { purchase_id: string; total?: number }
): Promise<{ reference: string; total: number }> {
  const { errors, result } = await placePurchaseWorkflow(container).run({
    input: { ...input, owner: randomUUID() },
    throwOnError: false,
  })
  if (!errors?.length) {
    if (result.card) await takeCardMoney(container, input.purchase_id)
    return { reference: result.reference, total: result.total }
  }
  const causes = errors.map(({ error }) => error as unknown)
  const told = causes.find(isRefusal)
  if (told) throw told
  if (causes.some((cause) => HELD.test(messageOf(cause)))) throw refusal("PURCHASE_BUSY")
  const real = causes.filter((cause) => !AFTERWARDS.test(messageOf(cause)))
  if (real.some((cause) => /^Promotion usage exceeds/.test(messageOf(cause)))) throw refusal("PURCHASE_CHANGED")
  const inventory = real.some(
    (cause) =>
      codeOf(cause) === MedusaError.Codes.INSUFFICIENT_INVENTORY || typeOf(cause) === MedusaError.Types.NOT_ALLOWED
  )
  if (inventory || !real.length) throw refusal("OUT_OF_STOCK")
  if (causes.some((cause) => /payment/.test(typeOf(cause) ?? ""))) throw refusal("PAYMENT_NOT_READY")
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`placing ${input.purchase_id} failed: ${causes.map(messageOf).join("; ")}`)
  throw refusal("PURCHASE_FAILED")
}

/** The purchase stands whatever happens here: what fails now the job takes up again. */
async function takeCardMoney(container: MedusaContainer, purchase_id: string): Promise<void> {
  try {
    await settleCard(container, purchase_id)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`the card of purchase ${purchase_id} is not captured yet: ${messageOf(error)}`)
  }
}

const codeOf = (cause: unknown) => (cause as { code?: string } | null)?.code
const typeOf = (cause: unknown) => (cause as { type?: string } | null)?.type
const messageOf = (cause: unknown) => (cause as { message?: string } | null)?.message ?? JSON.stringify(cause)
