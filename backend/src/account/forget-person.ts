import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../contracts/codes"
import { forgetting } from "./forget-statements"

export type Forgotten = {
  customer_id: string
  /** The placed purchases that were looked at and found at rest: others keep the account. */
  purchase_ids: string[]
  /** Addresses the person has shown to hold; what was sent to them goes. */
  contacts: string[]
}

/**
 * Takes a person out of the whole database in one transaction: nothing is half forgotten. What the law has us keep
 * (orders, payments, ledger) loses whatever points to the person; all else goes. Of two at once the second finds nobody.
 */
export async function forgetPerson(
  container: MedusaContainer,
  { customer_id, purchase_ids, contacts }: Forgotten
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (transaction) => {
    const [customer] = await transaction("customer").select("id").where({ id: customer_id }).forUpdate()
    if (!customer) throw refusal("NOT_FOUND")
    const rows: { id: string; status: string }[] = await transaction("purchase")
      .select("id", "status")
      .where({ customer_id })
      .forUpdate()
    const atRest = new Set(purchase_ids)
    if (rows.some(({ id, status }) => status === "placing" || (status === "placed" && !atRest.has(id)))) {
      throw refusal("ACCOUNT_PARCEL_OPEN")
    }
    const phones = contacts.filter((contact) => contact.startsWith("+")).map((number) => number.slice(-9))
    const bindings = { customer_id, contacts, phones, purchases: rows.map(({ id }) => id) }
    for (const statement of forgetting) await transaction.raw(statement, bindings)
  })
}
