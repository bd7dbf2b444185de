import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { test } = await import("./run-tests.mjs")
process.exitCode = await test(process.argv.slice(2))
