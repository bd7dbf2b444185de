/** What a person sees of a parcel. */
export type ParcelState =
  | "awaiting_payment"
  | "placed"
  | "accepted"
  | "packed"
  | "shipped"
  | "delivered"
  | "declined"
  | "timed_out"
  | "cancelled"
  | "refused"
  | "not_fetched"
  | "return_requested"
  | "return_accepted"
  | "return_refused"
  | "returned"
  | "refunded"

/** A line of a parcel's history: a state it reached, or a step that left it in the state it was in. */
export type ParcelMoment = ParcelState | "accepted_in_part" | "partly_shipped" | "partly_delivered"

type Answer = "pending" | "accepted" | "declined" | "timed_out" | "cancelled"

/** What the state is derived from: our record, and what Medusa knows of the order. */
export type ParcelFacts = {
  payment: "cash_on_delivery" | "bank_transfer" | "card"
  captured: boolean
  answer: Answer
  packed: boolean
  shipped: boolean
  delivered: boolean
  refused: boolean
  /** The buyer comes for it. */
  pickup: boolean
  order_canceled: boolean
  /** Of the last thing given back. */
  return_status: "requested" | "accepted" | "refused" | "received" | "refunded" | null
}

/** One table, read from the top: the first line that holds is the state. */
const table: [ParcelState, (facts: ParcelFacts) => boolean][] = [
  ["declined", (facts) => facts.answer === "declined"],
  ["timed_out", (facts) => facts.answer === "timed_out"],
  ["cancelled", (facts) => facts.answer === "cancelled" || facts.order_canceled],
  ["not_fetched", (facts) => facts.refused && facts.pickup],
  ["refused", (facts) => facts.refused],
  ["refunded", (facts) => facts.return_status === "refunded"],
  ["returned", (facts) => facts.return_status === "received"],
  ["return_refused", (facts) => facts.return_status === "refused"],
  ["return_accepted", (facts) => facts.return_status === "accepted"],
  ["return_requested", (facts) => facts.return_status === "requested"],
  ["delivered", (facts) => facts.delivered],
  ["shipped", (facts) => facts.shipped],
  ["packed", (facts) => facts.packed],
  ["awaiting_payment", (facts) => facts.payment === "bank_transfer" && !facts.captured],
  ["accepted", (facts) => facts.answer === "accepted"],
  ["placed", () => true],
]

export function parcelState(facts: ParcelFacts): ParcelState {
  return (table.find(([, holds]) => holds(facts)) as [ParcelState, unknown])[0]
}

/** Whether the parcel has not left yet: where it goes can still be corrected. */
export function isBeforeShipping(state: ParcelState): boolean {
  return state === "awaiting_payment" || state === "placed" || state === "accepted" || state === "packed"
}

/** The steps a parcel can take next, by whom. What is not here is refused with PARCEL_STATE. */
const steps = {
  accept: ["placed", "awaiting_payment"],
  decline: ["placed", "awaiting_payment", "accepted"],
  time_out: ["placed", "awaiting_payment"],
  cancel: ["placed", "awaiting_payment", "accepted"],
  pack: ["accepted"],
  ship: ["packed"],
  deliver: ["shipped"],
  /** Where the buyer comes for it, nothing is shipped. */
  hand_over: ["packed", "shipped"],
  refuse: ["shipped"],
  /** Nobody came for it. */
  leave: ["packed"],
  // What else is in the parcel may follow what already came back.
  ask_return: ["delivered", "return_refused", "returned", "refunded"],
  accept_return: ["return_requested"],
  refuse_return: ["return_requested"],
  receive_return: ["return_accepted"],
  refund_return: ["returned"],
} as const satisfies Record<string, readonly ParcelState[]>

export type ParcelStep = keyof typeof steps

export function mayTake(step: ParcelStep, state: ParcelState): boolean {
  return (steps[step] as readonly ParcelState[]).includes(state)
}
