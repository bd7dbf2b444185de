import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** The checkout this script belongs to. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "")

/** Where everything generated at run time lives: databases, secrets, logs, stamps. */
export function dataFolder(environment = process.env) {
  return resolve(root, environment.MAARID_DATA_DIR?.trim() || ".data")
}

/** The command-line entries of the tools, run by Node directly so that signals reach them. */
export const tools = {
  medusa: join(root, "node_modules/@medusajs/cli/cli.js"),
  next: join(root, "node_modules/next/dist/bin/next"),
}
