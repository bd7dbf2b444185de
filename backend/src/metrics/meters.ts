import { metrics } from "@opentelemetry/api"

/** Until metrics are switched on (see start-metrics) these count nothing and cost nothing. */
const meter = () => metrics.getMeter("maarid")
const once = <Made>(make: () => Made) => {
  let made: Made | undefined
  return () => (made ??= make())
}

const requests = once(() =>
  meter().createHistogram("http.server.request.duration", { unit: "s", description: "Requests, by route and status" })
)
const jobs = once(() => meter().createHistogram("maarid.job.duration", { unit: "s", description: "Runs of jobs" }))

/** Counts one answered request; `route` as it is registered, without anybody's ids. */
export function countRequest(told: { method: string; route: string; status: number; seconds: number }): void {
  requests().record(told.seconds, {
    "http.request.method": told.method,
    "http.route": told.route,
    "http.response.status_code": told.status,
  })
}

/** Counts one run of a job. */
export function countRun(told: { job: string; outcome: "done" | "failed"; seconds: number }): void {
  jobs().record(told.seconds, { "maarid.job": told.job, "maarid.outcome": told.outcome })
}
