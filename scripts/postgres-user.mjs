import { execFileSync } from "node:child_process"
import { chownSync, existsSync, statSync } from "node:fs"
import { dirname } from "node:path"
import { Problem } from "./problem.mjs"

/**
 * PostgreSQL refuses to run as root. Then it runs as `postgres` when the machine has that user, else as `nobody`, which
 * every machine has; nothing is added to the machine. Undefined for anybody but root.
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) {
    return undefined
  }
  for (const name of ["postgres", "nobody"]) {
    try {
      return { uid: idOf("-u", name), gid: idOf("-g", name) }
    } catch {
      continue
    }
  }
  throw new Problem(
    "PostgreSQL cannot run as root and there is no other user here: start as another user, or set DATABASE_URL"
  )
}

/** Makes a path the PostgreSQL user's own. */
export function giveTo(user, path) {
  if (user) {
    chownSync(path, user.uid, user.gid)
  }
}

/**
 * How to run a PostgreSQL program: as is, or as `user`. When that user could not reach the paths (a checkout in /root),
 * it gets the one capability that lets it, instead of rights on folders that are none of its business.
 */
export function asUser(user, command, args, paths) {
  if (!user) {
    return { command, args }
  }
  if (paths.every((path) => reachable(path, user))) {
    return { command, args, uid: user.uid, gid: user.gid }
  }
  const setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].find(existsSync)
  if (!setpriv) {
    throw new Problem(
      `PostgreSQL cannot run as root, and no other user can reach ${dirname(paths[0])}: move it, or set DATABASE_URL`
    )
  }
  const drop = [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"]
  const reach = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"]
  return { command: setpriv, args: [...drop, ...reach, command, ...args] }
}

/** Whether others (or the owner, or the group, when that is the user) may enter every folder down to `path`, and read it. */
function reachable(path, user) {
  for (let at = path, needed = 0o5; ; at = dirname(at), needed = 0o1) {
    const { mode, uid, gid } = statSync(at)
    const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0
    if (((mode >> shift) & needed) !== needed) {
      return false
    }
    if (dirname(at) === at) {
      return true
    }
  }
}

function idOf(flag, name) {
  return Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }))
}
