import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/transfers/contract"
import { normaliseReference } from "../modules/purchase/reference"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>
type Row = {
  id: string
  reference: string
  placed_at: Date
  amount: string
  total: string
  recipient: string | null
  payer: string | null
  count: string
}

/**
 * Purchases whose transfer is awaited: what `match-transfer` would capture. One statement over what is still at the
 * cooperatives, however much was sold.
 */
export async function listTransfers(container: MedusaContainer, { q, page, page_size }: Asked): Promise<Answer> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select purchase.id, purchase.reference, purchase.placed_at, purchase.total, sum(parcel.total) as amount,
       purchase.address ->> 'recipient' as recipient, purchase.payer ->> 'name' as payer, count(*) over () as count
     from parcel
     join purchase on purchase.id = parcel.purchase_id and purchase.deleted_at is null
       and purchase.payment = 'bank_transfer' and purchase.status = 'placed'
     join "order" o on o.id = parcel.order_id and o.status <> 'canceled'
     where parcel.packed_at is null and parcel.answer in ('pending', 'accepted') and parcel.deleted_at is null
       and exists (
         select from order_payment_collection l
         join payment p on p.payment_collection_id = l.payment_collection_id
         where l.order_id = parcel.order_id and l.deleted_at is null and p.deleted_at is null and p.canceled_at is null
           and not exists (select from capture c where c.payment_id = p.id and c.deleted_at is null))
       and (:q = '' or purchase.reference = :reference
         or concat_ws(' ', purchase.address ->> 'recipient', purchase.payer ->> 'name') ilike :name)
     group by purchase.id
     order by purchase.placed_at, purchase.id limit :limit offset :offset`,
    {
      q,
      reference: normaliseReference(q),
      name: `%${q.replace(/[\\%_]/g, "\\$&").replace(/\s+/g, "%")}%`,
      limit: page_size,
      offset: (page - 1) * page_size,
    }
  )
  return {
    transfers: rows.map(({ id, placed_at, amount, total, recipient, ...row }) => ({
      purchase_id: id,
      reference: row.reference,
      placed_at: new Date(placed_at).toISOString(),
      amount: Number(amount),
      total: Number(total),
      recipient: recipient ?? "",
      payer: row.payer,
    })),
    count: Number(rows[0]?.count ?? 0),
    page,
    page_size,
  }
}
