import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"

export type KeptLine = { variant_id: string; quantity: number; seen_price?: number }

type Kept = { customer_id: string; lines: KeptLine[] }

const keepBasketStep = createStep(
  "keep-basket",
  async ({ customer_id, lines }: Kept, { container }) => {
    const before = await readKeptBasket(container, customer_id)
    await write(container, customer_id, lines)
    return new StepResponse(lines, { customer_id, lines: before })
  },
  async (kept, { container }) => {
    if (kept) await write(container, kept.customer_id, kept.lines)
  }
)

/** The account's basket is now these lines: the last device to speak is believed. */
export const keepBasketWorkflow = createWorkflow("keep-basket", (input: WorkflowData<Kept>) => {
  return new WorkflowResponse(keepBasketStep(input))
})

/** The lines kept in an account; none where nothing was ever kept. */
export async function readKeptBasket(container: MedusaContainer, customer_id: string): Promise<KeptLine[]> {
  const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [basket] = await service.listBaskets({ customer_id }, { take: 1 })
  return (basket?.lines as unknown as KeptLine[] | undefined) ?? []
}

/** Two devices may write an account's first basket at once: the second then finds the first's. */
async function write(container: MedusaContainer, customer_id: string, kept: KeptLine[]): Promise<void> {
  const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const lines = kept as unknown as Record<string, unknown>
  const update = async () => {
    const [basket] = await service.listBaskets({ customer_id }, { take: 1, select: ["id"] })
    if (basket) await service.updateBaskets({ id: basket.id, lines })
    return Boolean(basket)
  }
  if (await update()) return
  try {
    await service.createBaskets({ customer_id, lines })
  } catch (error) {
    if (!(await update())) throw error
  }
}
