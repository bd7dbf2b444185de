import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { develop } = await import("./run-development.mjs")
process.exitCode = await develop()
