import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Locale } from "../contracts/shapes/basics"
import type { helpedPurchase } from "../contracts/shapes/help"
import { readEnvironment } from "../environment"
import { trackUrl } from "../messages/drafts"
import { MESSAGE_MODULE, type MessageModuleService } from "../modules/message"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { isBeforeShipping } from "../modules/purchase/parcel-state"
import { showPurchase } from "../purchase/show-purchase"
import { readStaffNames } from "../staff/read-names"

type Answer = z.input<typeof helpedPurchase>

const MOST = 100
const iso = (time: Date | string) => new Date(time).toISOString()

/** A purchase with all that whoever helps its buyer needs. Throws NOT_FOUND. */
export async function showHelped(container: MedusaContainer, id: string, locale: Locale): Promise<Answer> {
  const { purchase } = await showPurchase(container, id, locale)
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const messages: MessageModuleService = container.resolve(MESSAGE_MODULE)
  const [{ phone, email, locale: spoken }, notes, sent] = await Promise.all([
    purchases.retrievePurchase(id, { select: ["id", "phone", "email", "locale"] }),
    purchases.listPurchaseNotes({ purchase_id: id }, { order: { created_at: "DESC" }, take: MOST }),
    messages.listAbout(
      [id, ...purchase.parcels.flatMap((parcel) => [parcel.id, ...parcel.returns.map((one) => one.id)])],
      MOST
    ),
  ])
  const names = await readStaffNames(
    container.resolve(ContainerRegistrationKeys.QUERY),
    notes.flatMap((note) => [note.written_by, note.solved_by])
  )
  const nameOf = (user: string) => names.get(user) ?? user
  return {
    ...{ id, purchase, phone, email },
    track_url: trackUrl(readEnvironment().STOREFRONT_URL, spoken, purchase.reference),
    can_correct_address: purchase.parcels.some(({ state }) => isBeforeShipping(state)),
    messages: sent.map((message) => ({ ...message, at: iso(message.at) })),
    notes: notes.map((note) => ({
      id: note.id,
      kind: note.kind,
      body: note.body,
      written_by: nameOf(note.written_by),
      written_at: iso(note.created_at),
      solved_at: note.solved_at && iso(note.solved_at),
      solved_by: note.solved_by && nameOf(note.solved_by),
      outcome: note.outcome,
    })),
  }
}
