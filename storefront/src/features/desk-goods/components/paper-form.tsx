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

export type DeskPaper = Answer<"/coop/papers">["papers"][number]

interface Props {
  handle: string
  /** The paper a new one is sent for. */
  paper: DeskPaper | null
  kinds: readonly { value: string; label: string }[]
}

const nothing = {
  kind: "",
  expires_on: "",
  key: "",
  /** Sent once, even where the paper itself has to be sent again. */
  upload_id: null as string | null,
}

/** A paper is sent by photo or PDF, alone or in the place of an older one. */
export function PaperForm({ handle, paper, kinds }: Props) {
  const t = useTranslations("deskPapers")
  const goods = useTranslations("deskGoods")
  const router = useRouter()
  const id = paper?.id ?? "new"
  const kept = useKept(`desk-paper:${handle}:${id}`, { ...nothing, kind: (paper?.kind ?? "") as string })
  const [file, setFile] = useState<File | null>(null)
  const [fileMissing, setFileMissing] = useState(false)
  const { form, send, errorOf, mended, told, busy } = useSending()
  const typed = kept.value

  const save = () =>
    send(async () => {
      const key = typed.key || crypto.randomUUID()
      const upload_id =
        file && !typed.upload_id
          ? await sendUpload(file.type.startsWith("image/") ? await shrinkPhoto(file) : file)
          : typed.upload_id
      kept.change({ key, upload_id })
      await askDesk("POST", "/papers", {
        kind: typed.kind,
        expires_on: typed.expires_on || null,
        upload_id,
        key,
        replaces_id: paper?.id ?? null,
      })
      setFile(null)
      await kept.forget({ ...nothing, kind: paper?.kind ?? "" })
      router.refresh()
    })

  return (
    <form
      ref={form}
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!file && !typed.upload_id) setFileMissing(true)
        else void save()
      }}
    >
      <FormTold told={told} />
      <div className={styles.fields}>
        {!paper && (
          <Select
            name="kind"
            id={`kind-${id}`}
            label={t("kind")}
            required
            empty=""
            options={[...kinds]}
            value={typed.kind}
            error={errorOf("kind", typed.kind)}
            onChange={({ target }) => kept.change({ kind: target.value })}
          />
        )}
        <FilePick
          id={`paper-${id}`}
          label={t("file")}
          hint={t("fileHint")}
          choose={t("choose")}
          error={fileMissing ? goods("fault.REQUIRED") : errorOf("upload_id")}
          accept="image/jpeg,image/png,image/webp,application/pdf"
          onFile={(chosen) => {
            setFile(chosen)
            setFileMissing(false)
            mended("upload_id")
            kept.change({ upload_id: null })
          }}
        />
        <TextInput
          name="expires_on"
          id={`expires-${id}`}
          type="date"
          label={t("expires")}
          hint={t("expiresHint")}
          value={typed.expires_on}
          error={errorOf("expires_on")}
          onChange={({ target }) => kept.change({ expires_on: target.value })}
        />
      </div>
      <Button type="submit" wide busy={busy}>
        {t("send")}
      </Button>
    </form>
  )
}
