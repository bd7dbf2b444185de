"use server"

import { redirect } from "next/navigation"
import type { FormState } from "@/features/purchase/form-state"
import { withFaults, withRefusal } from "@/features/purchase/form-words"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { closeSession, visitor } from "@/lib/session"
import { proofOf } from "./proof"

/** Deletes the account of who is signed in: asked twice, and shown to be theirs. */
export async function deleteAccount(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const shown = proofOf(form)
  const sure = form.get("sure") === "on"
  if (!sure || "fault" in shown) {
    return withFaults(
      locale,
      {},
      { sure: sure ? undefined : "sure", proof: "fault" in shown ? shown.fault : undefined }
    )
  }
  try {
    await answered(backend(await visitor()).POST("/store/buyers/me/delete", { body: { proof: shown.proof } }))
    await closeSession()
  } catch (error) {
    return withRefusal(locale, {}, error, { proof: "proof" })
  }
  redirect(localePath(locale, "/account?told=deleted"))
}
