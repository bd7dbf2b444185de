import { container } from "@medusajs/framework"
import { readEnvironment } from "../environment"
import type * as Start from "./start-metrics"

let asked = false

/**
 * Begins to send metrics, once in a process, where there is an endpoint; else nothing of OpenTelemetry's is even loaded. Not by
 * an instrumentation file at the root: the storefront's build would take it for its own.
 */
export function sendMetrics(): void {
  if (asked) return
  asked = true
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_METRIC_EXPORT_INTERVAL: everyMs } = readEnvironment()
  if (!endpoint) return
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only where it is wanted
  const { startMetrics } = require("./start-metrics") as typeof Start
  startMetrics(() => container, everyMs)
}
