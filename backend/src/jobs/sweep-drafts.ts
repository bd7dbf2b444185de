import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { recorded } from "../schedule/record-run"
import { releaseCardIntent } from "../workflows/purchase/release-card-intent"

const MOST_AT_ONCE = 200
const OLD_MS = 3 * 24 * 60 * 60 * 1000

/** Drafts nobody placed and carts that a changed parcel left behind go after three days: they hold addresses. */
async function sweepDrafts(container: MedusaContainer): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const before = new Date(Date.now() - OLD_MS)
  const drafts = await purchases.listPurchases(
    { status: "draft", updated_at: { $lt: before } },
    { select: ["id"], take: MOST_AT_ONCE }
  )
  for (const { id } of drafts) await dropDraft(container, id, before)

  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const left: Left[] = await knex("cart")
    .select("id", "shipping_address_id", "billing_address_id")
    .whereRaw("metadata ->> 'purchase_id' is not null")
    .whereNull("completed_at")
    .whereNull("deleted_at")
    .where("updated_at", "<", before)
    .whereNotExists(knex("parcel").select("id").whereRaw("parcel.cart_id = cart.id").whereNull("parcel.deleted_at"))
    .limit(MOST_AT_ONCE)
  if (!left.length) return
  const carts = container.resolve(Modules.CART)
  await carts.deleteCarts(left.map((cart) => cart.id))
  // Medusa leaves a deleted cart's addresses.
  await carts.deleteAddresses(
    left.flatMap((cart) => [cart.shipping_address_id, cart.billing_address_id]).flatMap((id) => id ?? [])
  )
}

type Left = { id: string; shipping_address_id: string | null; billing_address_id: string | null }

/** Under the lock of `place`: its buyer may have come back just now. */
async function dropDraft(container: MedusaContainer, id: string, before: Date): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  await container.resolve(Modules.LOCKING).execute(`purchase:${id}`, async () => {
    const [draft] = await purchases.listPurchases({ id, status: "draft", updated_at: { $lt: before } })
    if (!draft) return
    if (draft.payment_intent_id) await releaseCardIntent(container, id)
    await purchases.deletePurchases(id)
  })
}

export const config = { name: "sweep-drafts", schedule: "17 3 * * *" }
export default recorded(config, sweepDrafts)
