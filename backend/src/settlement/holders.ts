import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountRef } from "../modules/ledger/sale-entry"

/** Who may hold cash collected on delivery, by its name on parcels or the cooperative's id. */
export type Holder = { kind: "carrier" | "cooperative"; name: string }
export type HeldCash = { holder_kind: Holder["kind"]; holder: string; amount: number }

const accounts = { carrier: "cash_carrier", cooperative: "cash_cooperative" } as const

export const accountOf = ({ kind, name }: Holder): AccountRef => ({ kind: accounts[kind], owner: name })

/** Who holds how much of the market's cash, the most first; MAD. One statement. */
export async function listHeldCash(
  container: MedusaContainer,
  { page, page_size, holder }: { page: number; page_size: number; holder?: Holder }
): Promise<{ held: HeldCash[]; count: number }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const only = holder && accountOf(holder)
  const { rows } = await database.raw<{ rows: { kind: string; owner: string; amount: string; count: string }[] }>(
    `select a.kind, a.owner, sum(p.amount) as amount, count(*) over () as count
     from ledger_account a join ledger_posting p on p.account_id = a.id
     where a.kind in ('cash_carrier', 'cash_cooperative')
       and (:kind::text is null or a.kind = :kind::text) and (:owner::text is null or a.owner = :owner::text)
     group by a.kind, a.owner having sum(p.amount) <> 0
     order by amount desc, a.owner limit :limit offset :offset`,
    { kind: only?.kind ?? null, owner: only?.owner ?? null, limit: page_size, offset: (page - 1) * page_size }
  )
  return {
    held: rows.map(({ kind, owner, amount }) => ({
      holder_kind: kind === accounts.carrier ? ("carrier" as const) : ("cooperative" as const),
      holder: owner,
      amount: Number(amount),
    })),
    count: Number(rows[0]?.count ?? 0),
  }
}
