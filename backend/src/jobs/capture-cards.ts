import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cardSettings } from "../card/stripe"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { recorded } from "../schedule/record-run"
import { returnCardMoney } from "../workflows/purchase/return-card-money"
import { settleCard } from "../workflows/purchase/settle-card"

const MOST_AT_ONCE = 50
/** An authorisation lives a week: what was not captured by then never will be. */
const AUTHORISED_MS = 7 * 24 * 60 * 60 * 1000

/** Whatever of a card's money is on the wrong side, because Stripe or we were away: taken where it is owed, given back where it is not. */
async function captureCards(container: MedusaContainer): Promise<void> {
  if (!cardSettings()) return
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const open = await purchases.listPurchases(
    {
      status: "placed",
      payment: "card",
      card_settled_at: null,
      placed_at: { $gt: new Date(Date.now() - AUTHORISED_MS) },
    },
    { select: ["id"], order: { placed_at: "ASC" }, take: MOST_AT_ONCE }
  )
  const failed = (what: string) => (error: Error) => logger.error(`${what}: ${error.message}`)
  for (const { id } of open) await settleCard(container, id).catch(failed(`the card of purchase ${id} is not captured`))
  await returnCardMoney(container, MOST_AT_ONCE).catch(failed("money of cancelled orders is not returned"))
}

export const config = { name: "capture-cards", schedule: "*/2 * * * *" }
export default recorded(config, captureCards)
