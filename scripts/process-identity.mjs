import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * What tells a process from a later one that got the same number: when it started.
 * Its command line does not serve, since Next renames itself. Undefined when there is no such process.
 */
export function identityOf(pid) {
  try {
    return process.platform === "linux" ? linuxStart(pid) : ps("lstart", pid) || undefined
  } catch {
    return undefined
  }
}

/** The command line of a living process. */
export function commandOf(pid) {
  return process.platform === "linux" ? readFileSync(`/proc/${pid}/cmdline`, "utf8") : ps("command", pid)
}

/** True while the very process that was recorded still lives. */
export function stillLives({ pid, identity }) {
  return identity !== undefined && identityOf(pid) === identity
}

/** Start in clock ticks since boot, with the boot's own id; a zombie counts as gone. */
function linuxStart(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  if (fields[0] === "Z") {
    return undefined
  }
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[19]}`
}

function ps(column, pid) {
  return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim()
}
