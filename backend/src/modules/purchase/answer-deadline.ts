const HOUR = 60 * 60 * 1000
const ANSWER_HOURS = 48

/** Until when a cooperative must accept or decline: two days, which a market day in the souk does not use up. */
export function answerDeadline(placed_at: Date): Date {
  return new Date(placed_at.getTime() + ANSWER_HOURS * HOUR)
}
