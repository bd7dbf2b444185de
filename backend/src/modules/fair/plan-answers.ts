export type AnsweredStatus = "accepted" | "waitlisted" | "refused"

/** What organizers answer to several applications at once. */
export type BulkAnswer = { status: AnsweredStatus; message: string; asked: { id: string; version: number }[] }

type Standing = { id: string; version: number; status: string; message: string }

/** Of the applications asked about: those to change, those that already read so, and those somebody else changed. */
export type AnswerPlan = { change: string[]; same: string[]; changed_meanwhile: string[] }

/**
 * Sorts what is asked for. The same answer given again changes nothing, whatever version it was given on; one that was
 * withdrawn, or that was changed since it was looked at, is left as it is.
 */
export function planAnswers({ status, message, asked }: BulkAnswer, rows: Standing[]): AnswerPlan {
  const standing = new Map(rows.map((row) => [row.id, row]))
  const plan: AnswerPlan = { change: [], same: [], changed_meanwhile: [] }
  for (const { id, version } of new Map(asked.map((one) => [one.id, one])).values()) {
    const row = standing.get(id)
    if (row?.status === status && row.message === message) plan.same.push(id)
    else if (!row || row.version !== version || row.status === "withdrawn") plan.changed_meanwhile.push(id)
    else plan.change.push(id)
  }
  return plan
}
