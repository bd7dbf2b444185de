import type { MedusaContainer } from "@medusajs/framework/types"
import type { Buyer } from "./identity"
import { readProfile } from "./profile"

/** The addresses somebody has shown to hold: only by these is anything found that others might have written. */
export async function provedContacts(container: MedusaContainer, buyer: Buyer): Promise<string[]> {
  const { email, email_proved, phone } = await readProfile(container, buyer)
  return [...(email_proved ? [email] : []), ...(phone ? [phone] : [])]
}
