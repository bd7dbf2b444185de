/** The days of an edition, as ISO days; what is not known is null. */
export type EditionDays = {
  announced_from: string | null
  announced_until: string | null
  starts_on: string | null
  ends_on: string | null
  call_opens_on: string | null
  call_closes_on: string | null
}

/** An edition among the others of its series. */
export type Sibling = EditionDays & { id: string; number: number | null }

export type Fault = { field: string; code: string }

type Span = { from: string; until: string }

/** From when to when, the announced days where the actual are not known; null where no beginning is. */
export function spanOf(days: EditionDays): Span | null {
  const from = days.starts_on ?? days.announced_from
  if (!from) return null
  const until = days.ends_on ?? (days.starts_on ? null : days.announced_until) ?? from
  return { from, until: until < from ? from : until }
}

export function overlap(a: Span, b: Span): boolean {
  return a.from <= b.until && b.from <= a.until
}

/** What is wrong with an edition's days by themselves. Fields are named as in the form, a call's as "call.opens_on". */
export function dayFaults(days: EditionDays): Fault[] {
  const { announced_from, announced_until, starts_on, ends_on, call_opens_on, call_closes_on } = days
  const faults: Fault[] = []
  const reversed = (from: string | null, until: string | null) => from !== null && until !== null && until < from
  if (reversed(announced_from, announced_until)) faults.push({ field: "announced_until", code: "DAYS_REVERSED" })
  if (reversed(starts_on, ends_on)) faults.push({ field: "ends_on", code: "DAYS_REVERSED" })
  if (call_opens_on && !call_closes_on) faults.push({ field: "call.closes_on", code: "MISSING" })
  if (call_closes_on && !call_opens_on) faults.push({ field: "call.opens_on", code: "MISSING" })
  if (reversed(call_opens_on, call_closes_on)) faults.push({ field: "call.closes_on", code: "DAYS_REVERSED" })
  const span = spanOf(days)
  if (call_closes_on && !span) faults.push({ field: "starts_on", code: "MISSING" })
  if (call_closes_on && span && call_closes_on >= span.from)
    faults.push({ field: "call.closes_on", code: "CALL_AFTER_START" })
  return faults
}

/** What is wrong with an edition beside the others of its series: two at once, or two of one number. */
export function siblingFaults(edition: EditionDays & { number: number | null }, siblings: Sibling[]): Fault[] {
  const span = spanOf(edition)
  const overlaps = siblings.some((one) => {
    const other = spanOf(one)
    return span && other && overlap(span, other)
  })
  const taken = edition.number !== null && siblings.some(({ number }) => number === edition.number)
  return [
    ...(overlaps ? [{ field: edition.starts_on ? "starts_on" : "announced_from", code: "FAIR_OVERLAPS" }] : []),
    ...(taken ? [{ field: "number", code: "NUMBER_TAKEN" }] : []),
  ]
}

type CallQuota = { kind: "territory" | "sector"; ref: string }

/** Quotas of what is unknown, and a second one of the same. */
export function quotaFaults(quotas: CallQuota[], isKnown: (quota: CallQuota) => boolean): Fault[] {
  return quotas.flatMap((quota, index) => {
    const before = quotas.findIndex(({ kind, ref }) => kind === quota.kind && ref === quota.ref)
    const code = before < index ? "QUOTA_TWICE" : isKnown(quota) ? null : "UNKNOWN"
    return code ? [{ field: `call.quotas.${index}.ref`, code }] : []
  })
}

/** Activities held on a day that is none of the fair's, announced or actual. */
export function programmeFaults(days: EditionDays, held_on: (string | null)[]): Fault[] {
  const known = [days.announced_from, days.announced_until, days.starts_on, days.ends_on].filter((day) => day !== null)
  if (known.length < 2) return []
  const [first] = known.sort()
  const last = known[known.length - 1]
  return held_on.flatMap((day, index) =>
    day && (day < first || day > last) ? [{ field: `activities.${index}.held_on`, code: "OUTSIDE_FAIR" }] : []
  )
}
