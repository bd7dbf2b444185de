import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/**
 * Medusa gives a cart to the account whose mail is typed into it. Here anybody but that buyer buys as a guest of this
 * mail, as with a mail nobody has an account for: no answer tells who has one.
 * @param cart the cart the mail is typed into, which is nobody's yet; undefined for one that is being made
 */
export async function keepGuest(
  request: MedusaRequest,
  { typed, buyer, cart }: { typed: string; buyer: string | null; cart?: string }
): Promise<void> {
  const mail = typed.trim().toLowerCase()
  const customers = request.scope.resolve(Modules.CUSTOMER)
  const accounts = await customers.listCustomers({ email: [typed, mail], has_account: true })
  if (!accounts.some(({ id }) => id !== buyer)) return
  const actor_id = await guestOf(request.scope, mail)
  if (cart) await request.scope.resolve(Modules.CART).updateCarts(cart, { customer_id: actor_id })
  // The one place Medusa's route takes the owner of a new cart from; this owner has no account and so opens nothing.
  else (request as AuthenticatedMedusaRequest).auth_context = { ...nobody, actor_id }
}

const nobody = { actor_type: "customer", auth_identity_id: "", app_metadata: {}, user_metadata: {} }

/** As Medusa keeps guests: one a mail. */
async function guestOf(container: MedusaContainer, email: string): Promise<string> {
  const customers = container.resolve(Modules.CUSTOMER)
  const [known] = await customers.listCustomers({ email, has_account: false })
  return (known ?? (await customers.createCustomers({ email }))).id
}
