import { join } from "node:path"
import { readJson } from "./files.mjs"
import { root } from "./paths.mjs"

/**
 * True when what is installed is what package-lock.json says. npm writes its own hidden lock file last, so a killed
 * install has none, and one done by hand counts as well.
 */
export function dependenciesInstalled(checkout = root) {
  const wanted = readJson(join(checkout, "package-lock.json"), {}).packages
  const present = readJson(join(checkout, "node_modules/.package-lock.json"), {}).packages
  if (!wanted || !present) {
    return false
  }
  return Object.entries(wanted).every(([path, { version, link, optional, devOptional }]) => {
    if (!path.includes("node_modules/") || link) {
      return true
    }
    return present[path] ? present[path].version === version : Boolean(optional || devOptional)
  })
}

/** Installs exactly what package-lock.json says, also what only building needs. */
export function installDependencies(children) {
  const npm = process.env.npm_execpath?.endsWith(".js")
    ? { command: process.execPath, args: [process.env.npm_execpath] }
    : { command: "npm", args: [] }
  return children.run({
    name: "install",
    command: npm.command,
    args: [...npm.args, "ci", "--include=dev", "--no-audit", "--no-fund"],
    cwd: root,
    env: { ...process.env, NODE_ENV: "" },
  })
}
