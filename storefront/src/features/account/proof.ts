import type { FaultWord } from "@/features/purchase/fault-words"
import { codeOf, newPasswordFault } from "./typed"

export type Proof = { password: string } | { code: string }

/** What a form shows of its sender again: the password, or the code sent to the account's phone; or what is wrong. */
export function proofOf(form: FormData): { proof: Proof } | { fault: FaultWord } {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 5000)
  if (form.has("proofPassword")) {
    const password = text("proofPassword")
    if (!password) return { fault: "required" }
    // A longer one than any account has is not the one, and not cut down to it.
    return newPasswordFault(password) === "passwordLong" ? { fault: "proof" } : { proof: { password } }
  }
  const code = codeOf(text("proofCode"))
  return code ? { proof: { code } } : { fault: text("proofCode") ? "code" : "required" }
}
