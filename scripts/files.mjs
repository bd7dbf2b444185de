import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

/** Reads a JSON file; a missing or half-written one gives `otherwise`. */
export function readJson(path, otherwise) {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch {
    return otherwise
  }
}

/** Writes JSON so that a kill leaves the old file or the new one, never half of it. Only the owner can read it. */
export function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true })
  const half = `${path}.${process.pid}.half`
  writeFileSync(half, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(half, path)
}

/** The last lines of a log file, for showing why something failed. */
export function tail(path, lines = 30) {
  try {
    return readFileSync(path, "utf8").trimEnd().split("\n").slice(-lines).join("\n")
  } catch {
    return ""
  }
}
