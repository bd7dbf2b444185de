import type { WordKey } from "../words/use-words"

interface Call {
  state: "none" | "coming" | "open" | "closed"
  opens_on: string | null
  closes_on: string | null
}

/** How a fair's call stands: one whose days are set waits for its fair to be published. */
export const callWord = ({ state, opens_on, closes_on }: Call): WordKey =>
  state === "none" && opens_on && closes_on ? "fairs.calls.hidden" : `fairs.calls.${state}`
