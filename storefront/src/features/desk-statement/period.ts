/** A period by its days, both included; what is no day is left out. */
export type Period = { from?: string; until?: string }

const day = /^\d{4}-\d{2}-\d{2}$/

const dayOf = (given: unknown) =>
  typeof given === "string" && day.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined

/** The period an address names; turned round where it was typed backwards. */
export function periodOf(query: Record<string, unknown>): Period {
  const [from, until] = [dayOf(query.from), dayOf(query.until)]
  const turned = from && until && from > until
  return { ...(from && { from: turned ? until : from }), ...(until && { until: turned ? from : until }) }
}
