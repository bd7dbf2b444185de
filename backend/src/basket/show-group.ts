import type { z } from "@medusajs/framework/zod"
import { shownPicture } from "../catalogue/shown-picture"
import { isoDay } from "../contracts/days"
import type { territoryRef } from "../contracts/shapes/basics"
import type { basketParcel } from "../contracts/shapes/purchase"
import { isClosed } from "../modules/cooperative/may-sell"
import type { BasketGroup } from "./read-basket"

type Territory = z.input<typeof territoryRef>

const MOST_TOLD = 99

/** One cooperative's part of a basket as the buyer sees it. */
export function showGroup(
  { cooperative, lines, goods_total }: BasketGroup,
  regions: ReadonlyMap<string, Territory>
): z.input<typeof basketParcel> {
  const { id, handle, name, region_id, closed_until } = cooperative
  return {
    cooperative: {
      id,
      handle,
      name,
      region: regions.get(region_id) ?? { id: region_id, handle: "", name: region_id, kind: "region" },
      closed_until: isClosed(cooperative, new Date()) ? isoDay(closed_until) : null,
    },
    lines: lines.map((line) => ({
      variant_id: line.variant_id,
      quantity: line.quantity,
      available: Math.min(line.available, MOST_TOLD),
      handle: line.handle,
      title: line.title,
      variant_title: line.variant_title,
      image: shownPicture(line.images, line.title),
      unit_price: line.unit_price,
      total: Math.round(line.unit_price * line.quantity * 100) / 100,
      problem: line.problem,
    })),
    goods_total,
  }
}
