import type { Answer, Market } from "./market"
import type { Desk } from "./member"
import type { FakeStripe } from "./stripe"

export const payments = ["cash_on_delivery", "bank_transfer", "card"] as const
export type Payment = (typeof payments)[number]

/** How the life of a parcel ends. */
export const fates = [
  "waiting",
  "declined",
  "cancelled",
  "refused",
  "delivered",
  "returned_in_parts",
  "returned_whole",
] as const
export type Fate = (typeof fates)[number]

export const carriers = ["Amana", "Cathedis"] as const

/** What chance adds to how it ends. */
export type Chance = {
  /** It is accepted in part only. */
  in_part: boolean
  /** What ends before it is packed was accepted before; what waits is under way. */
  late: boolean
  carrier: (typeof carriers)[number]
  held_by: "carrier" | "cooperative"
  /** Centimes counted at the door above or below what was to be paid. */
  off: number
  /** The money of goods given back goes to an account, else in cash. */
  by_transfer: boolean
  /** Stripe is out of order when money is to be given back for the first time. */
  stripe_down: boolean
}

export type Living = { id: string; total: number; reference: string; payment: Payment; desk: Desk }

type Act =
  "accept" | "part" | "decline" | "cancel" | "pack" | "ship" | "refuse" | "deliver" | "give_back_one" | "give_back_rest"

type Desked = { lines: { id: string; quantity: number }[]; total: number }
type Line = { id: string; returnable: number; withdrawal: boolean }
type Tracked = { purchase: { parcels: { id: string; lines: Line[] }[] } }

const RIB = "230810000123456789012321"
const PHONE = "0612345678"

function actsOf(fate: Fate, { in_part, late }: Chance): Act[] {
  const accepted: Act = in_part ? "part" : "accept"
  const begun: Act[] = in_part || late ? [accepted] : []
  const sent: Act[] = [accepted, "pack", "ship"]
  const delivered: Act[] = [...sent, "deliver"]
  const acts: Record<Fate, Act[]> = {
    waiting: late ? sent : begun,
    declined: [...begun, "decline"],
    cancelled: [...begun, "cancel"],
    refused: [...sent, "refuse"],
    delivered,
    returned_in_parts: [...delivered, "give_back_one", "give_back_one"],
    returned_whole: [...delivered, ...(late ? (["give_back_one"] as const) : []), "give_back_rest"],
  }
  return acts[fate]
}

/** Leads parcels through their lives, as their cooperative, their buyer and an administrator do it. */
export function livesIn({
  market,
  stripe,
  administrator,
}: {
  market: Market
  stripe: FakeStripe
  administrator: string
}) {
  return async function live(parcel: Living, fate: Fate, chance: Chance): Promise<void> {
    const { id, desk, payment } = parcel
    const key = { reference: parcel.reference, phone: PHONE }
    let down = payment === "card" && chance.stripe_down

    /** What Stripe cannot send stops the step, or is made up by a job; tried again it goes through. */
    const givingBack = async (step: () => Promise<Answer<object>>) => {
      if (down) stripe.broken.add("refunds")
      const first = await step()
      stripe.broken.clear()
      if (first.status === 200) return
      if (!down) throw new Error(`${fate}: ${first.status} ${JSON.stringify(first.body)}`)
      down = false
      await givingBack(step)
    }

    const giveBack = async (which: "one" | "rest") => {
      const { body } = await market.call<Tracked>("POST", "/store/purchases/track", { body: key })
      const open = body.purchase.parcels.find((one) => one.id === id)?.lines.filter(({ returnable }) => returnable > 0)
      if (!open?.length) throw new Error("nothing is left to give back")
      const [first] = open
      const lines = (which === "one" ? [{ ...first, returnable: 1 }] : open).map(({ id, returnable }) => {
        return { item_id: id, quantity: returnable }
      })
      const rib = payment === "bank_transfer" || chance.by_transfer ? RIB : null
      // For a fault the staff vouches; then the delivery is given back with the last piece.
      const asked =
        which === "one" && first.withdrawal
          ? await market.call("POST", "/store/purchases/returns", {
              body: { key, parcel_id: id, lines, reason: "changed_mind", rib },
            })
          : await market.call("POST", `/admin/parcels/${id}/returns`, {
              body: { lines, reason: "damaged", note: "مكسور", rib },
              token: administrator,
            })
      if (asked.status >= 300) throw new Error(`not given back: ${asked.status} ${JSON.stringify(asked.body)}`)
      await desk.step(id, "return/accept")
      const received = { restock: true, cash_paid_by: chance.held_by, carrier: chance.carrier }
      await givingBack(() => desk.try(id, "return/received", received))
      if (payment !== "card" && rib)
        await market.call("POST", `/admin/parcels/${id}/refunded`, { token: administrator })
    }

    const deliver = async () => {
      const { body } = await market.call<Desked>("GET", `/coop/parcels/${id}`, { token: desk.token })
      const counted = fate === "delivered" && payment === "cash_on_delivery"
      await desk.step(id, "deliver", {
        ...{ cash_held_by: chance.held_by, carrier: chance.carrier },
        ...(counted && { cash_counted: Math.round(body.total * 100 + chance.off) / 100, cash_note: "عدّ ثان" }),
      })
    }

    /** The first line goes altogether where others are left, else it loses a piece. */
    const acceptInPart = async () => {
      const { body } = await market.call<Desked>("GET", `/coop/parcels/${id}`, { token: desk.token })
      const [first, ...rest] = body.lines.map(({ id, quantity }) => ({ line_id: id, quantity }))
      const lines = [{ ...first, quantity: rest.length ? 0 : first.quantity - 1 }, ...rest]
      await givingBack(() => desk.try(id, "accept-part", { lines }))
    }

    const acts: Record<Act, () => Promise<unknown>> = {
      accept: () => desk.step(id, "accept"),
      part: acceptInPart,
      decline: () => givingBack(() => desk.try(id, "decline", { reason: "out_of_stock" })),
      cancel: () => givingBack(() => market.call("POST", "/store/purchases/cancel", { body: { key, parcel_id: id } })),
      pack: () => desk.step(id, "pack"),
      ship: () => desk.step(id, "ship", { carrier: chance.carrier, tracking_number: "AM2" }),
      refuse: () => givingBack(() => desk.try(id, "refuse", { reason: "absent" })),
      deliver,
      give_back_one: () => giveBack("one"),
      give_back_rest: () => giveBack("rest"),
    }
    for (const act of actsOf(fate, chance)) await acts[act]()
  }
}
