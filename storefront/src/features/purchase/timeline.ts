import type { Api } from "@/lib/api/types"

type State = Api["ParcelState"]
type Moment = Api["TrackedParcel"]["history"][number]["state"]

export interface Step {
  state: Moment
  /** When it was reached; UTC. */
  at: string | null
  mark: "done" | "current" | "upcoming" | "stopped"
}

const wholeWay: readonly State[] = ["placed", "accepted", "packed", "shipped", "delivered"]
const ends: ReadonlySet<State> = new Set(["declined", "timed_out", "cancelled", "refused", "not_fetched"])
const returning: readonly State[] = ["return_requested", "return_accepted", "return_refused", "returned", "refunded"]
/** What went in parts stands before the step it is a part of. */
const parts: Partial<Record<State, Moment>> = { shipped: "partly_shipped", delivered: "partly_delivered" }
const isPart = (moment: Moment | undefined) => moment === "partly_shipped" || moment === "partly_delivered"

/** The steps of a parcel as its buyer sees them: what was, what is, and what is to come unless it has stopped. */
export function stepsOf({
  state,
  history,
  service,
}: Pick<Api["TrackedParcel"], "state" | "history" | "service">): Step[] {
  // What the buyer comes for is never on its way.
  const way = wholeWay.filter((one) => one !== "shipped" || !service.startsWith("pickup"))
  const reached = new Map(history.map((moment) => [moment.state, moment.at]))
  const answered: Moment = reached.has("accepted_in_part") ? "accepted_in_part" : "accepted"
  const named = (one: State): Moment => (one === "accepted" ? answered : one)
  const partsOf = (one: State): Step[] =>
    history.flatMap((moment) => (moment.state === parts[one] ? [{ ...moment, mark: "done" as const }] : []))
  const past = (states: readonly State[]): Step[] =>
    states.flatMap((one) => {
      const at = reached.get(named(one))
      return [...partsOf(one), ...(at ? [{ state: named(one), at, mark: "done" as const }] : [])]
    })
  const now = (mark: Step["mark"]): Step => ({ state, at: reached.get(state) ?? null, mark })

  if (ends.has(state)) return [...past(way), now("stopped")]
  if (returning.includes(state)) {
    const before = past(returning.filter((one) => one !== state))
    const mark = state === "refunded" ? "done" : state === "return_refused" ? "stopped" : "current"
    return [...past(way), ...before, now(mark)]
  }
  // A part that went is where the parcel stands, while its state waits for the rest.
  const last = history[history.length - 1]
  const standing = isPart(last?.state) ? last : undefined
  const steps = way.flatMap((one): Step[] => {
    const at = reached.get(named(one)) ?? null
    const here = one === state && !standing
    const mark = here && one !== "delivered" ? "current" : at || here ? "done" : "upcoming"
    const went = partsOf(one).map((part): Step => (part.at === standing?.at ? { ...part, mark: "current" } : part))
    return [...went, { state: named(one), at, mark }]
  })
  // A transfer is awaited beside the parcel's own way, whether it is accepted already or not.
  return state === "awaiting_payment" ? [...steps.slice(0, 1), now("current"), ...steps.slice(1)] : steps
}
