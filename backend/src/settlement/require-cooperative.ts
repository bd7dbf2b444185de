import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../contracts/codes"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../modules/cooperative"

/** @throws NOT_FOUND */
export async function requireCooperative(container: MedusaContainer, id: string): Promise<void> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [known] = await cooperatives.listCooperatives({ id }, { select: ["id"] })
  if (!known) throw refusal("NOT_FOUND")
}
