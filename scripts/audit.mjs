import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { judgeAudit } from "./audit-rules.mjs"
import { readJson } from "./files.mjs"
import { root } from "./paths.mjs"

const PATIENCE_MS = 60_000

/**
 * Known serious vulnerabilities of what runs in production fail it. Those somebody has looked at are in
 * looked-at-advisories.json, each with its reason. Where no registry tells of any that is said, and counts as nothing:
 * a market can be tested without a network.
 */
export function audit() {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    cwd: root,
    encoding: "utf8",
    timeout: PATIENCE_MS,
    shell: process.platform === "win32",
  })
  const exceptions = readJson(join(root, "scripts/looked-at-advisories.json"), [])
  const { unasked, faults } = judgeAudit(parsed(stdout), exceptions)
  if (!unasked) return { passed: faults.length ? 0 : 1, failed: faults.length, reasons: faults }
  console.log(`\n  Dependencies were not audited: ${unasked.replace(/\bhttps?:\/\/\S+/g, "the registry")}`)
  return { passed: 0, failed: 0 }
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
