import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { paymentProviders } from "./payments"

let offeredIn: string | undefined

/** Medusa takes a payment only in a region that offers it. Cards can be switched on any day, so the first buyer's call sees to it. */
export async function offerCards(container: MedusaContainer, region_id: string): Promise<void> {
  if (offeredIn === region_id) return
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.REGION]: { region_id },
    [Modules.PAYMENT]: { payment_provider_id: paymentProviders.card },
  })
  offeredIn = region_id
}
