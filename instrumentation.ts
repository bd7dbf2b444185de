import { container } from "@medusajs/framework"
import { readEnvironment } from "@maarid/backend/environment"

/** Medusa calls it before it starts. Without an endpoint nothing of this is even loaded. */
export function register(): void {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_METRIC_EXPORT_INTERVAL: everyMs } = readEnvironment()
  if (!endpoint) return
  void import("@maarid/backend/metrics/start-metrics").then(({ startMetrics }) =>
    startMetrics(() => container, everyMs)
  )
}
