import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Newest = { id: string; reference: string; placed_at: string }

/** The newest order of one cooperative that waits for an answer, and how many wait. One statement. */
export async function readNewestOrder(
  container: MedusaContainer,
  cooperative_id: string
): Promise<{ newest: Newest | null; to_answer: number }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{
    rows: { id: string; reference: string; placed_at: Date; to_answer: string }[]
  }>(
    `select parcel.id, purchase.reference, purchase.placed_at, count(*) over () as to_answer
     from parcel
     join purchase on purchase.id = parcel.purchase_id
     join "order" o on o.id = parcel.order_id and o.status <> 'canceled'
     where parcel.cooperative_id = ? and parcel.answer = 'pending' and parcel.deleted_at is null
     order by purchase.placed_at desc, parcel.id limit 1`,
    [cooperative_id]
  )
  if (!rows.length) return { newest: null, to_answer: 0 }
  const [{ id, reference, placed_at, to_answer }] = rows
  return {
    newest: { id, reference, placed_at: new Date(placed_at).toISOString() },
    to_answer: Number(to_answer),
  }
}
