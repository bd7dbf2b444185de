import type { Market } from "./market"

/** Runs a scheduled job of the plugin now, as the scheduler would. */
export async function runJob(market: Market, name: string): Promise<void> {
  const { default: job } = (await import(`../../backend/.medusa/server/src/jobs/${name}.js`)) as unknown as {
    default: (container: Market["container"]) => Promise<void>
  }
  await job(market.container)
}
