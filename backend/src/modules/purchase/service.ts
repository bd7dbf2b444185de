import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { Basket } from "./models/basket"
import { Parcel } from "./models/parcel"
import { ParcelReturn } from "./models/parcel-return"
import { Purchase } from "./models/purchase"
import { PurchaseNote } from "./models/purchase-note"
import type { Sought } from "./sought"

export type ParcelRow = Pick<
  InferTypeOf<typeof Parcel>,
  "position" | "cooperative_id" | "cart_id" | "fingerprint" | "service" | "arrives_from" | "arrives_until" | "gift_note"
> & { purchase_id: string; goods_total: number; delivery_total: number; total: number }

export class PurchaseModuleService extends MedusaService({ Basket, Parcel, ParcelReturn, Purchase, PurchaseNote }) {
  /**
   * The parcels of a draft are now these: the ones whose cart stays keep their id, the rest go.
   * Returns parcel ids by cart id.
   */
  @InjectTransactionManager()
  async replaceParcels(
    purchase_id: string,
    rows: ParcelRow[],
    total: number,
    @MedusaContext() context: Context = {}
  ): Promise<Map<string, string>> {
    const before = await this.listParcels({ purchase_id }, {}, context)
    const kept = new Map(before.map((parcel) => [parcel.cart_id, parcel.id]))
    const wanted = new Set(rows.map((row) => row.cart_id))
    const dropped = before.filter((parcel) => !wanted.has(parcel.cart_id)).map((parcel) => parcel.id)
    if (dropped.length) await this.deleteParcels(dropped, context)
    const created = rows.filter((row) => !kept.has(row.cart_id))
    const moved = rows.filter((row) => kept.has(row.cart_id))
    if (moved.length) {
      await this.updateParcels(
        moved.map(({ cart_id, position }) => ({ id: kept.get(cart_id) as string, position })),
        context
      )
    }
    const made = created.length ? await this.createParcels(created, context) : []
    // Also where nothing changed: somebody is at it, and the sweep goes by this.
    const touched = { id: purchase_id, total, updated_at: new Date() }
    await this.updatePurchases(touched, context)
    return new Map([...kept, ...made.map((parcel) => [parcel.cart_id, parcel.id] as const)])
  }

  /** The orders exist: parcels get theirs, and the purchase is placed. One transaction. */
  @InjectTransactionManager()
  async markPlaced(
    purchase_id: string,
    parcels: { id: string; order_id: string; answer_due_at: Date }[],
    placed_at: Date,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.updateParcels(parcels, context)
    await this.updatePurchases({ id: purchase_id, status: "placed", placed_at }, context)
  }

  /** A purchase costs so much less, in MAD; below zero, more again. In one statement, as two cooperatives may do it at once. */
  @InjectTransactionManager()
  async lowerTotal(id: string, by: number, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const manager = context.transactionManager as EntityManager
    await manager.execute(
      `update purchase set total = total - ?::numeric, updated_at = now(),
         raw_total = jsonb_set(raw_total, '{value}', to_jsonb((total - ?::numeric)::text))
       where id = ?`,
      [by, by, id]
    )
  }

  /** A page of placed purchases that answer to what somebody knows of them, newest first, and how many there are. */
  @InjectManager()
  async find(
    sought: Sought,
    { skip, take }: { skip: number; take: number },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ ids: string[]; count: number }> {
    const manager = (context.transactionManager ?? context.manager) as EntityManager
    const knex = manager.getKnex()
    const found = knex("purchase").where({ status: "placed" }).whereNull("deleted_at")
    const { reference, phone, digits, words, order_id, complaints } = sought
    if (order_id) found.whereIn("id", knex("parcel").select("purchase_id").where({ order_id }).whereNull("deleted_at"))
    if (complaints)
      found.whereIn(
        "id",
        knex("purchase_note").select("purchase_id").where({ kind: "complaint", solved_at: null, deleted_at: null })
      )
    if (reference || phone || digits || words.length)
      found.where((either) => {
        if (reference) either.orWhere({ reference })
        if (phone) either.orWhere({ phone })
        if (digits) either.orWhere("phone", "like", `%${digits}%`)
        if (words.length)
          either.orWhere((all) => {
            for (const word of words)
              all.whereRaw("concat_ws(' ', address ->> 'recipient', payer ->> 'name') ilike ?", [`%${word}%`])
          })
      })
    const run = async <Row>({ sql, bindings }: { sql: string; bindings: readonly unknown[] }) =>
      manager.execute<Row[]>(sql, bindings as never)
    const [{ count }] = await run<{ count: number }>(found.clone().select(knex.raw("count(*)::int as count")).toSQL())
    const rows = await run<{ id: string }>(
      found.select("id").orderBy("placed_at", "desc").orderBy("id").limit(take).offset(skip).toSQL()
    )
    return { ids: rows.map(({ id }) => id), count }
  }

  /** Gives a guest's purchase to a customer, unless it is somebody's already (again one's own is fine). Returns whether it is theirs now. */
  @InjectTransactionManager()
  async claim(
    purchase_id: string,
    customer_id: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    const manager = context.transactionManager as EntityManager
    const rows = await manager.execute<{ id: string }[]>(
      `update purchase set customer_id = ?, updated_at = now()
       where id = ? and (customer_id is null or customer_id = ?) and deleted_at is null returning id`,
      [customer_id, purchase_id, customer_id]
    )
    return rows.length === 1
  }
}
