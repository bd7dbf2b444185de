/** A reporter for Node's test runner: how many tests passed and failed, and what failed why, as JSON. */
export default async function* count(events) {
  const counts = { passed: 0, failed: 0, reasons: [] }
  for await (const { type, data } of events) {
    if ((type === "test:pass" || type === "test:fail") && data.details?.type !== "suite" && !data.skip) {
      counts[type === "test:pass" ? "passed" : "failed"]++
      if (type === "test:fail") counts.reasons.push([data.name, data.details.error?.message].join("\n"))
    }
  }
  yield JSON.stringify(counts)
}
