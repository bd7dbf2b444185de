import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { POST as prepareContract } from "../api/store/purchases/prepare/contract"
import { showGroup } from "../basket/show-group"
import { cardSettings } from "../card/stripe"
import type { Locale } from "../contracts/shapes/basics"
import type { PreparedParcel, PreparedPurchase } from "../workflows/purchase/prepare-purchase"
import { showChoice } from "./delivery-choices"
import { readTerritories } from "./show-purchase"

type Answer = z.input<(typeof prepareContract)["response"]>

const sum = (amounts: number[]) => Math.round(amounts.reduce((total, amount) => total + amount * 100, 0)) / 100

/** A draft as the buyer sees it: parcels with their delivery, and the sums. */
export async function showPrepared(
  container: MedusaContainer,
  prepared: PreparedPurchase,
  locale: Locale
): Promise<Answer> {
  const regions = await readTerritories(
    container,
    prepared.parcels.map(({ plan }) => plan.group.cooperative.region_id),
    locale
  )
  const parcels = prepared.parcels.map((parcel) => parcelOf(parcel, regions))
  return {
    purchase_id: prepared.purchase_id,
    parcels,
    gone: prepared.basket.gone,
    goods_total: sum(parcels.map((parcel) => parcel.goods_total)),
    delivery_total: sum(parcels.map((parcel) => parcel.delivery_total)),
    discount_total: sum(parcels.map((parcel) => parcel.discount_total)),
    tax_total: sum(parcels.map((parcel) => parcel.tax_total)),
    total: sum(parcels.map((parcel) => parcel.total)),
    placeable: !prepared.basket.blocked && parcels.length > 0 && parcels.every((parcel) => parcel.id !== ""),
    payments: cardSettings() ? ["cash_on_delivery", "bank_transfer", "card"] : ["cash_on_delivery", "bank_transfer"],
    card: cardForm(prepared),
  }
}

function parcelOf({ plan, parcel_id, totals }: PreparedParcel, regions: Awaited<ReturnType<typeof readTerritories>>) {
  const group = showGroup(plan.group, regions)
  return {
    ...group,
    id: parcel_id ?? "",
    code: plan.code ? { code: plan.code, applied: totals?.codes.includes(plan.code) ?? false } : null,
    choices: plan.choices.map(showChoice),
    service: plan.delivery.service,
    fair: plan.delivery.fair,
    delivery_total: totals?.delivery_total ?? plan.delivery.fee,
    discount_total: totals?.discount_total ?? 0,
    tax_total: totals?.tax_total ?? 0,
    total: totals?.total ?? sum([group.goods_total, plan.delivery.fee]),
  }
}

function cardForm({ card_secret }: PreparedPurchase) {
  const settings = cardSettings()
  return card_secret && settings ? { client_secret: card_secret, publishable_key: settings.publishableKey } : null
}
