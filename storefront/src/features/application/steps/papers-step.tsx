"use client"

import { useTranslations } from "next-intl"
import { useEffect, useState } from "react"
import { shrinkPhoto } from "@/lib/shrink-photo"
import { Button } from "@/ui/button"
import { Field, describing } from "@/ui/field"
import type { PaperKind } from "../answers"
import styles from "../components/application.module.css"
import type { Writing } from "../use-application"

const kinds: readonly PaperKind[] = [
  "register_extract",
  "identity",
  "odco_certificate",
  "ice_certificate",
  "onssa_file",
  "other",
]

/** Photos of papers, by camera or from the gallery, made small before they leave the device. */
export function PapersStep({ writing, tried }: { writing: Writing; tried: boolean }) {
  const t = useTranslations("apply")
  const missing = writing.application?.missing.filter(({ step }) => step === "papers") ?? []
  const needed = (kind: PaperKind) =>
    kind === "identity" || (kind === "register_extract" && writing.answers.legal_form !== "artisan")
  return (
    <>
      <p>{t("papersText")}</p>
      {kinds.map((kind) => (
        <PaperField
          key={kind}
          kind={kind}
          writing={writing}
          needed={needed(kind)}
          lacking={tried && missing.some(({ field }) => field === kind)}
        />
      ))}
    </>
  )
}

interface Props {
  kind: PaperKind
  writing: Writing
  needed: boolean
  lacking: boolean
}

function PaperField({ kind, writing, needed, lacking }: Props) {
  const t = useTranslations()
  const [busy, setBusy] = useState(false)
  const [stuck, setStuck] = useState<File[]>([])
  const papers = (writing.application?.papers ?? []).filter((paper) => paper.kind === kind)
  const id = `paper-${kind}`
  const texts = {
    label: t(`apply.paper.${kind}`),
    optional: needed ? undefined : t("form.optional"),
    error:
      stuck.length && writing.problem ? t(`errors.${writing.problem}`) : lacking ? t("apply.paperMissing") : undefined,
  }

  /** One after the other; those that did not get through are kept, and go up when the network is back. */
  async function add(files: File[]) {
    setBusy(true)
    setStuck([])
    const left = [...files]
    while (left[0] && (await writing.addPaper(kind, await shrinkPhoto(left[0])))) left.shift()
    setStuck(left)
    setBusy(false)
  }

  useEffect(() => {
    const again = () => {
      if (stuck.length) void add(stuck)
    }
    addEventListener("online", again)
    return () => removeEventListener("online", again)
  })

  return (
    <Field id={id} {...texts}>
      <input
        {...describing(id, texts)}
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif"
        multiple
        disabled={busy}
        className={styles.file}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ""
          void add(files)
        }}
      />
      {busy && <p role="status">{t("apply.uploading")}</p>}
      {papers.length > 0 && (
        <ul role="list" className={styles.photos}>
          {papers.map((paper, index) => (
            <li key={paper.id}>
              <img
                src={`/api/application/papers?id=${paper.id}`}
                alt={t("apply.photoOf", { paper: texts.label, number: index + 1 })}
                width={96}
                height={128}
              />
              <Button variant="quiet" onClick={() => void writing.removePaper(paper.id)}>
                {t("apply.removePhoto")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Field>
  )
}
