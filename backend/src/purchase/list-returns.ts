import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/parcel-returns/contract"
import { medusaLocale } from "../contracts/locales"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { showReturns, type ReturnRow } from "./show-returns"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>

type Row = ReturnRow & {
  parcel: {
    id: string
    purchase: { reference: string; address: { recipient?: string } }
    cooperative: { name: string }
    order: { items: Parameters<typeof showReturns>[1] }
  }
}

const filters: Record<Asked["only"], object> = {
  all: {},
  open: { answer: ["pending", "accepted"], refunded_at: null },
  to_transfer: { refund_by: "transfer", received_at: { $ne: null }, refunded_at: null },
}

/** Returns of all cooperatives, newest first: three statements for a page, whatever its length. */
export async function listReturns(
  container: MedusaContainer,
  { locale, page, page_size, only }: Asked
): Promise<Answer> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [found, count] = await purchases.listAndCountParcelReturns(filters[only], {
    select: ["id"],
    order: { created_at: "DESC" },
    skip: (page - 1) * page_size,
    take: page_size,
  })
  const ids = found.map((one) => one.id)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = ids.length
    ? await query.graph(
        {
          entity: "parcel_return",
          fields: [
            "*",
            "parcel.id",
            "parcel.purchase.reference",
            "parcel.purchase.address",
            "parcel.cooperative.name",
            "parcel.order.items.id",
            "parcel.order.items.title",
            "parcel.order.items.product_title",
            "parcel.order.items.product.title",
            "parcel.order.items.variant_title",
            "parcel.order.items.variant.title",
          ],
          filters: { id: ids },
        },
        { locale: medusaLocale[locale] }
      )
    : { data: [] }
  const rows = new Map((data as unknown as Row[]).map((row) => [row.id, row]))
  return { returns: ids.flatMap((id) => shown(rows.get(id))), count, page, page_size }
}

function shown(row: Row | undefined): Answer["returns"] {
  if (!row) return []
  const { parcel } = row
  return showReturns([row], parcel.order.items).map((one) => ({
    ...one,
    parcel_id: parcel.id,
    reference: parcel.purchase.reference,
    cooperative: parcel.cooperative.name,
    recipient: parcel.purchase.address.recipient ?? "",
    rib: row.rib,
  }))
}
