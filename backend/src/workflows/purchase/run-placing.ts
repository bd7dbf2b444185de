import { randomUUID } from "crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { isRefusal, refusal } from "../../contracts/codes"
import { placePurchaseWorkflow } from "./place-purchase"

/**
 * Runs `place` and tells its failures in our codes: what Medusa found wrong with stock or payment, and PURCHASE_FAILED
 * for the rest, after which nothing stands and the buyer may try again.
 */
export async function runPlacing(container: MedusaContainer, input: { purchase_id: string; total?: number }): Promise<void> {
  const { errors } = await placePurchaseWorkflow(container).run({ input: { ...input, owner: randomUUID() }, throwOnError: false })
  if (!errors?.length) return
  const causes = errors.map(({ error }) => error as unknown)
  const told = causes.find(isRefusal)
  if (told) throw told
  const inventory = causes.some((cause) => codeOf(cause) === MedusaError.Codes.INSUFFICIENT_INVENTORY || typeOf(cause) === MedusaError.Types.NOT_ALLOWED)
  if (inventory) throw refusal("OUT_OF_STOCK")
  if (causes.some((cause) => /payment/.test(typeOf(cause) ?? ""))) throw refusal("PAYMENT_NOT_READY")
  container.resolve("logger").error(`placing ${input.purchase_id} failed: ${causes.map(messageOf).join("; ")}`)
  throw refusal("PURCHASE_FAILED")
}

const codeOf = (cause: unknown) => (cause as { code?: string } | null)?.code
const typeOf = (cause: unknown) => (cause as { type?: string } | null)?.type
const messageOf = (cause: unknown) => (cause as { message?: string } | null)?.message ?? JSON.stringify(cause)
