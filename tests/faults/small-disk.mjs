import { execFileSync } from "node:child_process"
import { chownSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"

const FILLER = "filler"

/** A small disk in memory that can be filled and emptied; undefined where nobody may mount one. `owner`: a user's number. */
export function smallDisk({ megabytes, owner = process.getuid() }) {
  const folder = mkdtempSync(join(tmpdir(), "maarid-disk-"))
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" })
  } catch {
    rmdirSync(folder)
    return undefined
  }
  chownSync(folder, owner, owner)
  return {
    folder,
    /** Takes all room but so many bytes. */
    fill(left = 0) {
      this.empty()
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(join(folder, FILLER), Buffer.alloc(Math.max(bavail * bsize - left, 0)))
    },
    /** Gives back what was taken. */
    empty() {
      rmSync(join(folder, FILLER), { force: true })
    },
    /** What else stands there. */
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile() && one.name !== FILLER)
        .map((one) => relative(folder, join(one.parentPath, one.name))),
    remove() {
      execFileSync("umount", [folder])
      rmdirSync(folder)
    },
  }
}
