import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
// Loaded only now: on an old Node the rest would not even parse.
const { start } = await import("./run-market.mjs")
process.exitCode = await start()
