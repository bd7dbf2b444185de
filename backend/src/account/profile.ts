import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { accountProfile } from "../contracts/shapes/account"
import { refusal } from "../contracts/codes"
import { isMailProved, type Buyer } from "./identity"

/** Who is signed in, and how. */
export async function readProfile(
  container: MedusaContainer,
  { customer_id, identity }: Buyer
): Promise<z.input<typeof accountProfile>> {
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id: customer_id })
  if (!customer) throw refusal("NOT_SIGNED_IN")
  const email = customer.email ?? ""
  return {
    name: [customer.first_name, customer.last_name].filter(Boolean).join(" "),
    email,
    email_proved: email !== "" && (await isMailProved(container, identity.id, email)),
    phone: identity.phone?.number ?? "",
    has_password: identity.mail !== null,
  }
}
