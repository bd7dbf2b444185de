"use client"

import { useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import type { Answer } from "@/lib/api/types"
import { Button } from "@/ui/button"
import { Checkbox } from "@/ui/choices"
import { Disclosure } from "@/ui/disclosure"
import { askDesk } from "../ask-desk"
import { fullText, type Text } from "../transform"
import { useKept } from "../use-kept"
import { useSending } from "../use-sending"
import { FormTold } from "./form-told"
import styles from "./listing-editor.module.css"
import { TextFields } from "./text-fields"

type Artisan = Answer<"/coop/artisans">["artisans"][number]

const fields = [
  ["name", 120, undefined],
  ["craft", 200, undefined],
  ["bio", 4000, 4],
] as const

const typedOf = (artisan: Artisan | null) => ({
  name: fullText(artisan?.form.name),
  craft: fullText(artisan?.form.craft),
  bio: fullText(artisan?.form.bio),
  consent: artisan?.form.consent ?? false,
  key: "",
})

/** Somebody who makes the goods: added, put right, or taken away. */
export function ArtisanForm({ handle, artisan }: { handle: string; artisan: Artisan | null }) {
  const t = useTranslations("deskGoods")
  const router = useRouter()
  const kept = useKept(`desk-artisan:${handle}:${artisan?.id ?? "new"}`, typedOf(artisan))
  const { form, send, errorOf, told, busy } = useSending()
  const { key, ...typed } = kept.value

  const save = () =>
    send(async () => {
      const body = { form: typed }
      // Kept with what is typed, so that it is the same after a lost answer.
      const own = key || crypto.randomUUID()
      if (!artisan) kept.change({ key: own })
      if (artisan) await askDesk("PUT", `/artisans/${artisan.id}`, body)
      else await askDesk("POST", "/artisans", { ...body, key: own })
      await kept.forget(artisan ? kept.value : typedOf(null))
      router.refresh()
    })
  const remove = (id: string) =>
    send(async () => {
      await askDesk("DELETE", `/artisans/${id}`)
      await kept.forget()
      router.refresh()
    })
  const texts = (languages: readonly (keyof Text)[]) =>
    fields.map(([name, longest, rows]) => (
      <TextFields
        key={name}
        name={name}
        id={`${artisan?.id ?? "new"}-${name}`}
        label={t(`artisans.${name}`)}
        value={typed[name]}
        onChange={(value) => kept.change({ [name]: value })}
        errorOf={errorOf}
        longest={longest}
        rows={rows}
        languages={languages}
      />
    ))
  return (
    <form
      ref={form}
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FormTold told={told} />
      <div className={styles.fields}>{texts(["ar"])}</div>
      <Checkbox
        name="consent"
        id={`consent-${artisan?.id ?? "new"}`}
        label={t("artisans.consent")}
        hint={t("artisans.consentHint")}
        checked={typed.consent}
        onChange={({ target }) => kept.change({ consent: target.checked })}
      />
      <Disclosure summary={t("languages")}>
        <div className={styles.fields}>{texts(["fr", "en"])}</div>
      </Disclosure>
      <Button type="submit" wide busy={busy}>
        {artisan ? t("form.save") : t("artisans.add")}
      </Button>
      {artisan && (
        <Button variant="quiet" busy={busy} onClick={() => void remove(artisan.id)}>
          {t("form.remove")}
        </Button>
      )}
    </form>
  )
}
