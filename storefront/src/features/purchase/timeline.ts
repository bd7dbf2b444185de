import type { Api } from "@/lib/api/types"

type State = Api["ParcelState"]

export interface Step {
  state: State
  /** When it was reached; UTC. */
  at: string | null
  mark: "done" | "current" | "upcoming" | "stopped"
}

const wholeWay: readonly State[] = ["placed", "accepted", "packed", "shipped", "delivered"]
const ends: ReadonlySet<State> = new Set(["declined", "timed_out", "cancelled", "refused", "not_fetched"])
const returning: readonly State[] = ["return_requested", "return_accepted", "return_refused", "returned", "refunded"]

/** The steps of a parcel as its buyer sees them: what was, what is, and what is to come unless it has stopped. */
export function stepsOf({
  state,
  history,
  service,
}: Pick<Api["TrackedParcel"], "state" | "history" | "service">): Step[] {
  // What the buyer comes for is never on its way.
  const way = wholeWay.filter((one) => one !== "shipped" || !service.startsWith("pickup"))
  const reached = new Map(history.map((moment) => [moment.state, moment.at]))
  const past = (states: readonly State[]): Step[] =>
    states.flatMap((one) =>
      reached.has(one) ? [{ state: one, at: reached.get(one) ?? null, mark: "done" as const }] : []
    )
  const now = (mark: Step["mark"]): Step => ({ state, at: reached.get(state) ?? null, mark })

  if (ends.has(state)) return [...past(way), now("stopped")]
  if (returning.includes(state)) {
    const before = past(returning.filter((one) => one !== state))
    const mark = state === "refunded" ? "done" : state === "return_refused" ? "stopped" : "current"
    return [...past(way), ...before, now(mark)]
  }
  const steps = way.map((one): Step => {
    const at = reached.get(one) ?? null
    if (one === state) return { state: one, at, mark: one === "delivered" ? "done" : "current" }
    return { state: one, at, mark: at ? "done" : "upcoming" }
  })
  // A transfer is awaited beside the parcel's own way, whether it is accepted already or not.
  return state === "awaiting_payment" ? [...steps.slice(0, 1), now("current"), ...steps.slice(1)] : steps
}
