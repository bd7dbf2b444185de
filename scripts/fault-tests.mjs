import { join } from "node:path"
import { runNodeTests } from "./node-tests.mjs"
import * as phases from "./phases.mjs"
import { createMarket, fillCopy } from "./test-market.mjs"

/** A server built for production that is killed where it hurts, a disk that is full, and a database that goes away. */
export async function runFaults(context) {
  const market = await createMarket(context)
  await fillCopy(market, "maarid_faults")
  market.database = ["faults"]
  await phases.perform(phases.adminBuild, market)
  const environment = { ...market.environment, POSTGRES_FOLDER: join(context.folder, "pg") }
  return runNodeTests(market, "faults", ["killed", "full", "postgres"], environment)
}
