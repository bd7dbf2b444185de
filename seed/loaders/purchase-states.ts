import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isRefusal } from "@maarid/backend/contracts/codes"
import { answerParcelWorkflow } from "@maarid/backend/workflows/parcel/answer-parcel"
import { deliverParcelWorkflow } from "@maarid/backend/workflows/parcel/deliver-parcel"
import { packParcelWorkflow } from "@maarid/backend/workflows/parcel/pack-parcel"
import { refuseParcelWorkflow } from "@maarid/backend/workflows/parcel/refuse-parcel"
import { shipParcelWorkflow } from "@maarid/backend/workflows/parcel/ship-parcel"
import { answerReturnWorkflow } from "@maarid/backend/workflows/return/answer-return"
import { askReturnWorkflow } from "@maarid/backend/workflows/return/ask-return"
import { receiveReturnWorkflow } from "@maarid/backend/workflows/return/receive-return"
import { refundReturnWorkflow } from "@maarid/backend/workflows/return/refund-return"
import type { PurchaseData } from "./data"

type State = PurchaseData["parcels"][number]
type Parcel = {
  parcel_id: string
  cooperative_id: string
  locale: PurchaseData["locale"]
  payment: PurchaseData["payment"]
  photo: string | null
}
type Step = (container: MedusaContainer, parcel: Parcel) => Promise<unknown>

const answer =
  (given: "accepted" | "declined" | "timed_out" | "cancelled", reason?: string): Step =>
  (container, { parcel_id }) =>
    answerParcelWorkflow(container).run({ input: { parcel_id, answer: given, reason } })

const pack: Step = (container, { parcel_id }) => packParcelWorkflow(container).run({ input: { parcel_id } })

const ship: Step = (container, { parcel_id }) =>
  shipParcelWorkflow(container).run({
    input: { parcel_id, carrier: "Amana", tracking_number: `AM${parcel_id.slice(-9).toUpperCase()}MA` },
  })

const deliver: Step = (container, { parcel_id }) =>
  deliverParcelWorkflow(container).run({ input: { parcel_id, cash_held_by: "carrier", carrier: "Amana" } })

const short = {
  ar: "نقصت عشرة دراهم في الصرف عند الباب.",
  fr: "Il manquait dix dirhams de monnaie à la porte.",
  en: "Ten dirhams of change were missing at the door.",
}

/** Ten dirhams less than were to be collected: the office has one that it still has to resolve. */
const deliverShort: Step = async (container, { parcel_id, locale }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "parcel", fields: ["order.total"], filters: { id: parcel_id } })
  const { order } = data[0] as unknown as { order: { total: number } }
  const cash = {
    cash_held_by: "carrier" as const,
    carrier: "Amana",
    cash_counted: Math.round(Number(order.total) * 100 - 1000) / 100,
  }
  return deliverParcelWorkflow(container).run({ input: { parcel_id, ...cash, cash_note: short[locale] } })
}

const refuse: Step = (container, { parcel_id }) =>
  refuseParcelWorkflow(container).run({ input: { parcel_id, reason: "absent" } })

const notes = {
  ar: "وصلت القطعة مكسورة كما يظهر في الصورة.",
  fr: "La pièce est arrivée cassée, comme on le voit.",
  en: "It arrived broken, as the picture shows.",
}

const ask: Step = async (container, { parcel_id, locale, payment, photo }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "parcel", fields: ["order.items.id"], filters: { id: parcel_id } })
  const [item] = (data[0] as unknown as { order: { items: { id: string }[] } }).order.items
  return askReturnWorkflow(container).run({
    input: {
      parcel_id,
      lines: [{ item_id: item.id, quantity: 1 }],
      reason: "damaged",
      note: notes[locale],
      photos: photo ? [photo] : [],
      rib: payment === "bank_transfer" ? "230810000123456789012321" : null,
    },
  })
}

const say = {
  accepted: {
    ar: "سلّموها لناقل أمانة على حسابنا.",
    fr: "Remettez-la à Amana, à nos frais.",
    en: "Hand it to Amana, we pay.",
  },
  refused: {
    ar: "تظهر في الصورة آثار استعمال بعد التسليم.",
    fr: "La photo montre des traces d’usage après la livraison.",
    en: "The picture shows signs of use after delivery.",
  },
}

const answerReturn =
  (given: "accepted" | "refused"): Step =>
  (container, { parcel_id, cooperative_id, locale }) =>
    answerReturnWorkflow(container).run({
      input: { parcel_id, cooperative_id, answer: given, note: say[given][locale] },
    })

const receive: Step = (container, { parcel_id, cooperative_id }) =>
  receiveReturnWorkflow(container).run({
    input: { parcel_id, cooperative_id, restock: false, cash_paid_by: "carrier", carrier: "Amana" },
  })

const refund: Step = (container, { parcel_id }) => refundReturnWorkflow(container).run({ input: { parcel_id } })

const accept = answer("accepted")
const delivered = [accept, pack, ship, deliver]
const returned = [...delivered, ask, answerReturn("accepted"), receive]

/** The steps that lead a placed parcel to a state. */
const ways: Record<State, Step[]> = {
  awaiting_payment: [],
  placed: [],
  accepted: [accept],
  packed: [accept, pack],
  shipped: [accept, pack, ship],
  delivered,
  delivered_short: [accept, pack, ship, deliverShort],
  declined: [answer("declined", "out_of_stock")],
  timed_out: [answer("timed_out")],
  cancelled: [answer("cancelled")],
  refused: [accept, pack, ship, refuse],
  return_requested: [...delivered, ask],
  return_accepted: [...delivered, ask, answerReturn("accepted")],
  return_refused: [...delivered, ask, answerReturn("refused")],
  returned,
  refunded: [...returned, refund],
}

/** Leads a parcel to a state; a step that was taken before is not taken again. */
export async function leadTo(container: MedusaContainer, state: State, parcel: Parcel): Promise<void> {
  for (const step of ways[state]) {
    await step(container, parcel).catch((error: unknown) => {
      if (!isRefusal(error) || error.code !== "PARCEL_STATE") throw error
    })
  }
}
