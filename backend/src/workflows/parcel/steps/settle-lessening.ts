import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COMMISSION_MODULE, type CommissionModuleService } from "../../../modules/commission"
import { LEDGER_MODULE, type LedgerModuleService } from "../../../modules/ledger"
import { difference, reversed } from "../../../modules/ledger/sale-entry"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../modules/purchase"
import { reckonAtRates, type SoldOrder } from "../../purchase/reckon-sale"
import { readSales } from "../../purchase/record-orders"
import type { OpenParcel } from "./open-parcel"

/** A purchase has at most 60 lines. */
const MOST_LINES = 60

const centimes = (amount: unknown) => Math.round(Number(amount) * 100) / 100

type Row = SoldOrder & { original_item_total: number }

type Amounts = Record<"gross" | "net" | "commission" | "contribution", number>

const amountsOf = ({ id, gross, net, commission, contribution }: Amounts & { id: string }) => ({
  id,
  gross: Number(gross),
  net: Number(net),
  commission: Number(commission),
  contribution: Number(contribution),
})

/**
 * The order is worth less now: an entry says by how much on each account, at the rates frozen when it was sold; its
 * frozen lines and the purchase say the new amounts. `change_id` keys the entry: undone, another one restores what stood.
 */
export const settleLesseningStep = createStep(
  "settle-lessening",
  async ({ parcel, change_id }: { parcel: OpenParcel; change_id: string }, { container }) => {
    const { order_id, purchase_id, cooperative_id } = parcel
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const [{ data }, frozen, sales] = await Promise.all([
      query.graph({
        entity: "order",
        fields: [
          "id",
          "total",
          "original_item_total",
          "items.*",
          "items.tax_lines.*",
          "items.total",
          "shipping_methods.*",
          "shipping_methods.tax_lines.*",
          "shipping_methods.total",
        ],
        filters: { id: order_id },
      }),
      commissions.listLineCommissions({ order_id }, { take: MOST_LINES }),
      readSales(container, [order_id]),
    ])
    const order = data[0] as unknown as Row
    const booked = sales.get(order_id)?.postings ?? []
    const sold = reckonAtRates(order, cooperative_id, frozen)
    const postings = difference(booked, sold.postings)
    const less = centimes(parcel.total - centimes(order.total))
    const entry = { kind: "adjusted" as const, order_id, purchase_id, memo: "accepted in part" }
    await ledger.post([{ ...entry, key: `lessened:${change_id}`, postings }])
    await commissions.updateLineCommissions(sold.lines.map(amountsOf))
    await purchases.lowerTotal(purchase_id, less)
    return new StepResponse(
      { total: centimes(order.total), goods_total: centimes(order.original_item_total), less },
      { entry, change_id, postings, less, before: frozen.map(amountsOf) }
    )
  },
  async (done, { container }) => {
    if (!done) return
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
    const { entry, change_id, postings, less, before } = done
    await ledger.post([{ ...entry, key: `restored:${change_id}`, memo: "undone", postings: reversed(postings) }])
    await commissions.updateLineCommissions(before)
    await purchases.lowerTotal(entry.purchase_id, -less)
  }
)
