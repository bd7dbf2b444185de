import { metrics } from "@opentelemetry/api"
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http"
import { resourceFromAttributes } from "@opentelemetry/resources"
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics"
import type { MedusaContainer } from "@medusajs/framework/types"
import { monitorEventLoopDelay } from "perf_hooks"
import { readQueues } from "../schedule/read-queues"

/**
 * Sends metrics over OTLP/HTTP, every minute or `OTEL_METRIC_EXPORT_INTERVAL` milliseconds: requests and jobs as they are
 * counted, and what memory, the event loop and the queues are like just then. Endpoint and headers come from OpenTelemetry's own
 * variables. Its timers keep no process alive.
 */
export function startMetrics(container: () => MedusaContainer, everyMs: number): void {
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(),
    exportIntervalMillis: everyMs,
    exportTimeoutMillis: Math.min(everyMs, 10_000),
  })
  const provider = new MeterProvider({
    resource: resourceFromAttributes({ "service.name": process.env.OTEL_SERVICE_NAME ?? "maarid-backend" }),
    readers: [reader],
  })
  metrics.setGlobalMeterProvider(provider)
  const meter = provider.getMeter("maarid")

  meter
    .createObservableGauge("process.memory.usage", { unit: "By" })
    .addCallback((result) => result.observe(process.memoryUsage().rss))
  const delay = monitorEventLoopDelay()
  delay.enable()
  meter.createObservableGauge("nodejs.eventloop.delay.p99", { unit: "s" }).addCallback((result) => {
    result.observe(delay.percentile(99) / 1e9)
    delay.reset()
  })
  meter
    .createObservableGauge("maarid.queue.waiting", { description: "What waits, by queue" })
    .addCallback(async (result) => {
      for (const { name, waiting } of await readQueues(container())) result.observe(waiting, { "maarid.queue": name })
    })
}
