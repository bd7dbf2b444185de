import type { Ranked, Scored } from "./rank"

/** Less than lies between two places where a word may stand (see `rank`): a better fit always stays before it. */
const LIFT = 0.04

/** Whether organizers show it now, and every word asked for says what it is or where it is from. */
export const isLifted = <Document extends Ranked>({ document, fits }: Scored<Document>) =>
  fits && document.featured.length > 0

/** What organizers show now stands a little higher among listings that fit equally well; its card says so. */
export const lift = <Document extends Ranked>(one: Scored<Document>): Scored<Document> =>
  isLifted(one) ? { ...one, score: one.score + LIFT } : one
