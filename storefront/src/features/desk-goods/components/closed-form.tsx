"use client"

import { useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { askDesk } from "../ask-desk"
import { noText, type Text } from "../transform"
import { useKept } from "../use-kept"
import { useSending } from "../use-sending"
import { FormTold } from "./form-told"
import styles from "./listing-editor.module.css"
import { TextFields } from "./text-fields"

interface Window {
  from: string
  until: string
  reason: Text
}

/** The days on which nothing is sold, and the way back before they are over. */
export function ClosedForm({
  handle,
  today,
  window: closed,
}: {
  handle: string
  today: string
  window: Window | null
}) {
  const t = useTranslations("deskGoods.closed")
  const router = useRouter()
  const { value, change, forget } = useKept<Window>(
    `desk-closed:${handle}`,
    closed ?? { from: today, until: "", reason: noText }
  )
  const { form, send, errorOf, told, busy } = useSending()
  const work = (method: "PUT" | "DELETE") =>
    send(async () => {
      await askDesk(method, "/closed-window", method === "PUT" ? value : undefined)
      await forget(method === "DELETE" ? { from: today, until: "", reason: noText } : undefined)
      router.refresh()
    })
  return (
    <form
      ref={form}
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void work("PUT")
      }}
    >
      <FormTold told={told} />
      {closed && (
        <Button variant="secondary" busy={busy} onClick={() => void work("DELETE")}>
          {t("open")}
        </Button>
      )}
      <div className={styles.days}>
        {(["from", "until"] as const).map((name) => (
          <TextInput
            key={name}
            name={name}
            type="date"
            label={t(name)}
            required
            min={name === "until" ? value.from || today : undefined}
            value={value[name]}
            error={errorOf(name, value[name])}
            onChange={({ target }) => change({ [name]: target.value })}
          />
        ))}
      </div>
      <TextFields
        name="reason"
        label={t("reason")}
        value={value.reason}
        onChange={(reason) => change({ reason })}
        errorOf={errorOf}
        longest={200}
        languages={["ar", "fr", "en"]}
      />
      <Button type="submit" wide busy={busy}>
        {t("close")}
      </Button>
    </form>
  )
}
