const SERIOUS = ["high", "critical"]

/**
 * What of npm's report must be mended: serious advisories that nobody has looked at, and exceptions that fit none any more.
 * `unasked` says why there is no report: the registry offers none, or was not reached.
 * @param {object} report of `npm audit --json`
 * @param {{ advisory: string, reason: string }[]} exceptions what was looked at, and why it can stay
 */
export function judgeAudit(report, exceptions) {
  if (!report?.vulnerabilities) return { unasked: reasonOf(report), faults: [] }
  // Who only depends on something bad names it by a text; the advisory itself is an object.
  const advisories = new Map(
    Object.values(report.vulnerabilities)
      .flatMap(({ via }) => via)
      .filter((one) => typeof one === "object" && SERIOUS.includes(one.severity))
      .map((one) => [one.url.split("/").at(-1), one])
  )
  const known = new Set(exceptions.map(({ advisory }) => advisory))
  const open = [...advisories].filter(([id]) => !known.has(id))
  const gone = [...known].filter((id) => !advisories.has(id))
  return {
    faults: [
      ...open.map(([id, { name, severity, title }]) => `${id}: ${name} (${severity}), ${title}`),
      ...gone.map((id) => `${id} is excepted, and nothing of ours has it any more: remove it`),
    ],
  }
}

const reasonOf = (report) => report?.message || report?.error?.summary || "the registry gave no report"
