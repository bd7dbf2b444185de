"use client"

import { useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { useState } from "react"
import type { Answer } from "@/lib/api/types"
import { shrinkPhoto } from "@/lib/shrink-photo"
import { Button } from "@/ui/button"
import { Select, TextInput } from "@/ui/inputs"
import { askDesk } from "../ask-desk"
import { sendUpload } from "../send-upload"
import { useKept } from "../use-kept"
import { useSending } from "../use-sending"
import { FilePick } from "./file-pick"
import { FormTold } from "./form-told"
import styles from "./listing-editor.module.css"

export type DeskSign = Answer<"/coop/signs">["signs"][number]

interface Props {
  handle: string
  sign: DeskSign | null
  /** What can be claimed, with its name. */
  kinds: readonly { value: string; label: string }[]
}

const typedOf = (sign: DeskSign | null) => ({
  kind: (sign?.kind ?? "") as string,
  number: sign?.number ?? "",
  issuer: sign?.issuer ?? "",
  expires_on: sign?.expires_on ?? "",
  key: "",
  /** Sent once, even where the claim itself has to be sent again. */
  upload_id: null as string | null,
})

/** A sign is claimed with its paper, or put right after a refusal. */
export function SignForm({ handle, sign, kinds }: Props) {
  const t = useTranslations("deskGoods")
  const router = useRouter()
  const id = sign?.id ?? "new"
  const kept = useKept(`desk-sign:${handle}:${id}`, typedOf(sign))
  const [paper, setPaper] = useState<File | null>(null)
  const [paperMissing, setPaperMissing] = useState(false)
  const { form, send, errorOf, mended, told, busy } = useSending()
  const typed = kept.value

  const save = () =>
    send(async () => {
      const { key, upload_id: sent, ...claim } = typed
      const own = key || crypto.randomUUID()
      const upload_id =
        paper && !sent ? await sendUpload(paper.type.startsWith("image/") ? await shrinkPhoto(paper) : paper) : sent
      kept.change({ key: own, upload_id })
      if (sign) await askDesk("PUT", `/signs/${sign.id}`, { ...claim, upload_id })
      else await askDesk("POST", "/signs", { ...claim, upload_id, key: own })
      setPaper(null)
      await kept.forget(typedOf(sign ? { ...sign, ...claim, kind: sign.kind } : null))
      router.refresh()
    })

  return (
    <form
      ref={form}
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!sign?.has_evidence && !typed.upload_id && !paper) setPaperMissing(true)
        else void save()
      }}
    >
      <FormTold told={told} />
      <div className={styles.fields}>
        <Select
          name="kind"
          id={`kind-${id}`}
          label={t("signs.kind")}
          required
          empty=""
          options={[...kinds]}
          value={typed.kind}
          error={errorOf("kind", typed.kind)}
          onChange={({ target }) => kept.change({ kind: target.value })}
        />
        {(["number", "issuer"] as const).map((name) => (
          <TextInput
            key={name}
            name={name}
            id={`${name}-${id}`}
            label={t(`signs.${name}`)}
            required
            maxLength={name === "number" ? 80 : 120}
            value={typed[name]}
            error={errorOf(name, typed[name])}
            onChange={({ target }) => kept.change({ [name]: target.value })}
          />
        ))}
        <TextInput
          name="expires_on"
          id={`expires-${id}`}
          type="date"
          label={t("signs.expires")}
          required
          value={typed.expires_on}
          error={errorOf("expires_on", typed.expires_on)}
          onChange={({ target }) => kept.change({ expires_on: target.value })}
        />
        <FilePick
          id={`paper-${id}`}
          label={t("signs.evidence")}
          hint={t("signs.evidenceHint")}
          choose={t("signs.chooseEvidence")}
          error={paperMissing ? t("fault.REQUIRED") : errorOf("upload_id")}
          accept="image/jpeg,image/png,image/webp,application/pdf"
          onFile={(file) => {
            setPaper(file)
            setPaperMissing(false)
            mended("upload_id")
            kept.change({ upload_id: null })
          }}
        />
      </div>
      <Button type="submit" wide busy={busy}>
        {t("signs.send")}
      </Button>
    </form>
  )
}
