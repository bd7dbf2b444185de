import type { CallState } from "../../modules/fair/call-state"

type Edition = { published: boolean; called_off: boolean }
type Call = { state: CallState; opens_on: string | null; closes_on: string | null }

/** How a call is told: of an edition nobody sees yet, that its days are set and wait for it to be published. */
export const callWord = ({ published, called_off }: Edition, { state, opens_on, closes_on }: Call) =>
  !published && !called_off && opens_on && closes_on ? "unpublished" : state
