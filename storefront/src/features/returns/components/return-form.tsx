"use client"

import { useLocale, useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { useRef, useState, type FormEvent } from "react"
import { variantName } from "@/features/listing/variant-name"
import { faultsByField } from "@/features/purchase/fault-words"
import { Parted } from "@/i18n/parted"
import type { Api, Fault, RefusalCode } from "@/lib/api/types"
import { Button } from "@/ui/button"
import { RadioCards } from "@/ui/choices"
import { describing, FieldError } from "@/ui/field"
import { Select, Textarea } from "@/ui/inputs"
import { Notice } from "@/ui/notice"
import { gapsOf, lineField, mostPhotos, photosOf, type ReturnGap } from "../form"
import { shrinkPhoto } from "@/lib/shrink-photo"
import { MoneyBack } from "./money-back"
import { PhotoField } from "./photo-field"
import styles from "./returns.module.css"

interface Props {
  token: string
  reference: string
  parcel: Pick<Api["TrackedParcel"], "id" | "lines">
  payment: Api["Payment"]
  /** Only a fault can still be told: the time to change one's mind is over. */
  faultOnly: boolean
  /** What the server said of a form sent without script. */
  told?: string
}

const reasons = ["damaged", "wrong", "not_as_shown", "changed_mind"] as const

/** What to give back, why, with which photos, and where the money goes. Nothing chosen is lost when it cannot be sent. */
export function ReturnForm({ token, reference, parcel, payment, faultOnly, told }: Props) {
  const t = useTranslations("returns")
  const errors = useTranslations("errors")
  const faults = useTranslations("faults")
  const locale = useLocale()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [gaps, setGaps] = useState<readonly ReturnGap[]>([])
  const [refused, setRefused] = useState<RefusalCode | undefined>(told as RefusalCode | undefined)
  const [busy, setBusy] = useState(false)
  const action = `/api/purchases/return?locale=${locale}`

  const piecesError = gaps.includes("choosePieces") ? t("choosePieces") : undefined
  const photoGap = gaps.find((gap) => gap === "photoNeeded" || gap === "tooManyPhotos" || gap === "photoTooLarge")
  const photoError = photoGap && (photoGap === "photoNeeded" ? errors("PHOTO_NEEDED") : t(photoGap))

  function check(): boolean {
    const missing = form.current ? gapsOf(new FormData(form.current)) : []
    setGaps(missing)
    if (!missing.length) return true
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>("[aria-invalid] input, [aria-invalid]")?.focus()
    )
    return false
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy || !check() || !form.current) return
    setBusy(true)
    setRefused(undefined)
    const body = new FormData(form.current)
    const photos = await Promise.all(photosOf(body).map(shrinkPhoto))
    body.delete("photos")
    for (const photo of photos) body.append("photos", photo)
    try {
      const response = await fetch(action, { method: "POST", body, headers: { accept: "application/json" } })
      const answer = (await response.json()) as { href?: string; code?: RefusalCode; faults?: Fault[] }
      if (answer.href) return router.push(answer.href)
      if (faultsByField(answer.faults ?? [], { rib: "rib" }).rib) setGaps(["rib"])
      setRefused(answer.code ?? "UNREACHABLE")
    } catch {
      setRefused("UNREACHABLE")
    }
    setBusy(false)
  }

  // What was found missing is looked at again with every change, not before.
  const again = () => {
    if (gaps.length) requestAnimationFrame(() => form.current && setGaps(gapsOf(new FormData(form.current))))
  }

  return (
    <form
      ref={form}
      action={action}
      method="post"
      encType="multipart/form-data"
      noValidate
      className={styles.form}
      onSubmit={(event) => void send(event)}
      onChange={again}
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="parcel" value={parcel.id} />
      <fieldset className={styles.group} {...describing("pieces", { label: t("what"), error: piecesError })}>
        <legend>{t("what")}</legend>
        {parcel.lines
          .filter((line) => line.returnable > 0)
          .map((line, index, all) => (
            <Select
              key={line.id}
              name={lineField(line.id)}
              label={<Parted locale={locale} parts={[line.title, variantName(line)]} by=" · " />}
              hint={line.withdrawal ? undefined : t("noWithdrawal")}
              defaultValue={all.length === 1 && index === 0 ? "1" : "0"}
              options={Array.from({ length: line.returnable + 1 }, (_, count) => ({
                value: String(count),
                label: count === 0 ? t("none") : t("ofSold", { count, all: line.quantity }),
              }))}
            />
          ))}
        <FieldError id="pieces" error={piecesError} />
      </fieldset>
      <RadioCards
        name="reason"
        legend={t("why")}
        error={gaps.includes("chooseReason") ? t("chooseReason") : undefined}
        cards={reasons
          .filter((reason) => !faultOnly || reason !== "changed_mind")
          .map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
      />
      <PhotoField
        label={t("photos")}
        hint={t("photosHint")}
        choose={t("photosChoose")}
        error={photoError}
        photoWords={Array.from({ length: mostPhotos }, (_, index) => t("photoMine", { number: index + 1 }))}
        onChange={again}
      />
      <Textarea name="note" label={t("note")} rows={3} maxLength={500} />
      <MoneyBack payment={payment} error={gaps.includes("rib") ? faults("rib") : undefined} />
      <p className={styles.small}>{t("law")}</p>
      {refused && (
        <Notice tone="danger" live>
          {errors.has(refused) ? errors(refused) : errors("INVALID_INPUT")} {t("kept")}
        </Notice>
      )}
      <Button type="submit" busy={busy}>
        {t("send")}
      </Button>
    </form>
  )
}
