import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./paths.mjs"

/**
 * The pages of the people who work in the market, to be photographed: where each is, or on which page the first link that
 * leads to it stands. Addresses are without language for the desk, and under /app for the dashboard. What folds away is
 * opened; `press` names what is pressed first. A unit test keeps both lists whole.
 */
const pagesOf = (office) => JSON.parse(readFileSync(join(root, `tests/${office}-pages.json`), "utf8"))

export const officePages = { desk: pagesOf("desk"), dashboard: pagesOf("office") }
