/** Days in Morocco as ISO days, both included. */
export type Period = { from: string; until: string }

const MOST_DAYS = 731

export const inOrder = ({ from, until }: Period) => from <= until

/** Two years at most, whichever they are. */
export const notTooLong = ({ from, until }: Period) => (Date.parse(until) - Date.parse(from)) / 86_400_000 < MOST_DAYS
