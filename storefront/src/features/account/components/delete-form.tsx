"use client"

import { useLocale, useTranslations } from "next-intl"
import { Checkbox } from "@/ui/choices"
import { deleteAccount } from "../privacy-action"
import { OwnForm } from "./own-form"
import { ProofFields, type Own } from "./proof-fields"

/** Deleting the account: what goes is said above, here it is asked again. */
export function DeleteForm({ own }: { own: Own }) {
  const t = useTranslations("account")
  return (
    <OwnForm action={deleteAccount.bind(null, useLocale())} submit={t("deleteConfirm")} variant="danger">
      {(state) => (
        <>
          <ProofFields own={own} id="delete" error={state.errors.proof} />
          <Checkbox name="sure" label={t("deleteSure")} error={state.errors.sure} />
        </>
      )}
    </OwnForm>
  )
}
