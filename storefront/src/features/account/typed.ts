import type { FaultWord } from "@/features/purchase/fault-words"

const shortestPassword = 8
const longestPassword = 120
export const longestName = 80
const longestMail = 120
const mailForm = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** True where a mail can be one. The API has the last word. */
export function isMail(typed: string): boolean {
  const mail = typed.trim()
  return mail.length <= longestMail && mailForm.test(mail)
}

/** One spelling of a mail, so that it is the same person whatever the phone's keyboard did. */
export function mailOf(typed: string): string {
  return typed.trim().toLowerCase().slice(0, longestMail)
}

/** What is wrong with a password somebody chooses. A long one is refused, never cut: nobody could sign in with what they typed. */
export function newPasswordFault(typed: string): FaultWord | undefined {
  if (typed.length > longestPassword) return "passwordLong"
  return typed.length < shortestPassword ? "password" : undefined
}

/** The six digits of a code, as typed or pasted; null where there are not six. */
export function codeOf(typed: string): string | null {
  const digits = typed
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\s\u200e\u200f-]/g, "")
  return /^\d{6}$/.test(digits) ? digits : null
}
