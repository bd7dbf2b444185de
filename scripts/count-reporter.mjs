/** A reporter for Node's test runner: the number of tests that passed and failed, as JSON. */
export default async function* count(events) {
  const counts = { passed: 0, failed: 0 }
  for await (const { type, data } of events) {
    if ((type === "test:pass" || type === "test:fail") && data.details?.type !== "suite" && !data.skip) {
      counts[type === "test:pass" ? "passed" : "failed"]++
    }
  }
  yield JSON.stringify(counts)
}
