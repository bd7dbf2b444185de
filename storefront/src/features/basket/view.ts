import { variantName } from "@/features/listing/variant-name"
import type { Answer, Api } from "@/lib/api/types"
import type { BasketLine, ShownLine } from "./storage"

export type Review = Answer<"/store/basket/review", "post">

export interface LineView {
  variantId: string
  quantity: number
  title: string
  variantTitle: string
  handle: string | null
  image: ShownLine["image"]
  /** MAD; null while it is not known. */
  unitPrice: number | null
  seenPrice: number | null
  /** Pieces that can be bought now; null before the market answered. */
  available: number | null
  problem: Api["LineProblem"] | null
}

export interface ParcelView {
  cooperative: { handle: string; name: string }
  regionId: string
  closedUntil: string | null
  lines: LineView[]
  /** MAD, of lines whose price is known. */
  goodsTotal: number
}

export interface BasketView {
  parcels: ParcelView[]
  /** Lines of which nothing is known any more. */
  gone: LineView[]
  goodsTotal: number
  pieces: number
  /** True once the market has looked at exactly these lines and found nothing in the way. */
  purchasable: boolean
}

/** The sum of amounts in MAD, to the centime. */
export function sumOf(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount * 100, 0)) / 100
}

/** True when a line keeps the purchase from being placed; a changed price only has to be told. */
function isInTheWay(problem: LineView["problem"]): boolean {
  return problem !== null && problem !== "price_changed"
}

/** Device lines with what the market said of them, by cooperative in the order they were first added. */
export function viewBasket(lines: readonly BasketLine[], review: Pick<Review, "parcels" | "gone"> | null): BasketView {
  const told = new Map(
    review?.parcels.flatMap((parcel) => parcel.lines.map((line) => [line.variant_id, { line, parcel }]))
  )
  const gone = new Set(review?.gone)
  const groups = new Map<string, ParcelView>()
  const lost: LineView[] = []
  for (const line of lines) {
    const known = told.get(line.variantId)
    const view = viewLine(line, known?.line, gone.has(line.variantId))
    const shop = known?.parcel.cooperative ?? line.shown?.cooperative
    if (!shop || gone.has(line.variantId)) {
      lost.push(view)
      continue
    }
    const group = groups.get(shop.handle) ?? {
      cooperative: { handle: shop.handle, name: shop.name },
      regionId: known?.parcel.cooperative.region.id ?? line.shown?.regionId ?? "",
      closedUntil: known?.parcel.cooperative.closed_until ?? null,
      lines: [],
      goodsTotal: 0,
    }
    group.lines.push(view)
    group.goodsTotal = sumOf(group.lines.map((other) => (other.unitPrice ?? 0) * other.quantity))
    groups.set(shop.handle, group)
  }
  const parcels = [...groups.values()]
  const all = parcels.flatMap((parcel) => parcel.lines)
  return {
    parcels,
    gone: lost,
    goodsTotal: sumOf(parcels.map((parcel) => parcel.goodsTotal)),
    pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
    purchasable:
      all.length > 0 && !lost.length && all.every((line) => line.available !== null && !isInTheWay(line.problem)),
  }
}

function viewLine(line: BasketLine, told: Api["ReviewedLine"] | undefined, gone: boolean): LineView {
  return {
    variantId: line.variantId,
    quantity: line.quantity,
    title: told?.title ?? line.shown?.title ?? "",
    variantTitle: told ? variantName(told) : (line.shown?.variantTitle ?? ""),
    handle: told?.handle ?? line.shown?.handle ?? null,
    image: told?.image ?? line.shown?.image ?? null,
    unitPrice: told?.unit_price ?? line.seenPrice ?? null,
    seenPrice: line.seenPrice ?? null,
    available: told ? told.available : null,
    problem: gone ? "gone" : problemOf(line.quantity, told),
  }
}

/** The market looked at an earlier quantity: what is true of the new one follows from the pieces it told. */
function problemOf(quantity: number, told: Api["ReviewedLine"] | undefined): LineView["problem"] {
  if (!told) return null
  const counted = told.problem === "too_few" || told.problem === null || told.problem === "price_changed"
  if (!counted || quantity === told.quantity) return told.problem
  if (quantity > told.available) return "too_few"
  return told.problem === "too_few" ? null : told.problem
}

/** What is sent to the market to look at. */
export function toReviewLines(lines: readonly BasketLine[]) {
  return lines.map(({ variantId, quantity, seenPrice }) => ({
    variant_id: variantId,
    quantity,
    ...(seenPrice !== undefined && { seen_price: seenPrice }),
  }))
}
