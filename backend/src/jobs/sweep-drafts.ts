import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { releaseCardIntent } from "../workflows/purchase/release-card-intent"

const MOST_AT_ONCE = 200
const OLD_MS = 3 * 24 * 60 * 60 * 1000

/** Drafts nobody placed and carts that a changed parcel left behind go after three days: they hold addresses. */
export default async function sweepDrafts(container: MedusaContainer): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const before = new Date(Date.now() - OLD_MS)
  const drafts = await purchases.listPurchases(
    { status: "draft", updated_at: { $lt: before } },
    { select: ["id", "payment_intent_id"], take: MOST_AT_ONCE }
  )
  for (const draft of drafts) if (draft.payment_intent_id) await releaseCardIntent(container, draft.id)
  if (drafts.length) await purchases.deletePurchases(drafts.map((draft) => draft.id))

  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const left: { id: string }[] = await knex("cart")
    .select("id")
    .whereRaw("metadata ->> 'purchase_id' is not null")
    .whereNull("completed_at")
    .whereNull("deleted_at")
    .where("updated_at", "<", before)
    .whereNotExists(knex("parcel").select("id").whereRaw("parcel.cart_id = cart.id").whereNull("parcel.deleted_at"))
    .limit(MOST_AT_ONCE)
  if (left.length) await container.resolve(Modules.CART).deleteCarts(left.map((cart) => cart.id))
}

export const config = { name: "sweep-drafts", schedule: "17 3 * * *" }
