import { runNodeTests } from "./node-tests.mjs"
import * as phases from "./phases.mjs"
import { createMarket, fillCopy } from "./test-market.mjs"

/** A market of several servers, a worker and two storefronts, built for production; the tests start and kill them. */
export async function runInstances(context) {
  const market = await createMarket(context)
  await fillCopy(market, "maarid_instances")
  market.database = ["instances"]
  await phases.perform(phases.adminBuild, market)
  await phases.perform(phases.storefrontBuild, market)
  return runNodeTests(market, "instances", ["page-cache", "market"], market.environment)
}
