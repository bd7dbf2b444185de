import { causesOf } from "./error-causes"

/** A file system with no room left, one whose owner may have no more of it, and PostgreSQL on either. */
const CODES = new Set(["ENOSPC", "EDQUOT", "53100"])

/** Whether an error says that there is no room left to keep anything: nobody who asks is at fault. */
export function isDiskFull(error: unknown): boolean {
  return causesOf(error).some(({ code }) => CODES.has(String(code)))
}
