import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"

type Input = { items: { id: string }[]; boxes: unknown[] }

/**
 * The pieces of an order that goes in several boxes are reserved, not asked for anew. Medusa takes a box off the stock first and
 * lowers its reservation after; in between, the last pieces of a listing look sold twice, and it would refuse.
 */
export const openReservationsStep = createStep(
  "open-reservations",
  async ({ items, boxes }: Input, { container }) => {
    if (boxes.length < 2) return new StepResponse(undefined, [])
    const inventory = container.resolve(Modules.INVENTORY)
    const reservations = await inventory.listReservationItems(
      { line_item_id: items.map(({ id }) => id) },
      { select: ["id"], take: items.length * 4 }
    )
    const ids = reservations.map(({ id }) => id)
    await inventory.updateReservationItems(ids.map((id) => ({ id, allow_backorder: true })))
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container.resolve(Modules.INVENTORY).updateReservationItems(ids.map((id) => ({ id, allow_backorder: false })))
  }
)
