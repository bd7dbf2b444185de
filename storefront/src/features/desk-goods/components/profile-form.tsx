"use client"

import { useLocale, useTranslations } from "next-intl"
import { useState } from "react"
import type { Answer } from "@/lib/api/types"
import { Button } from "@/ui/button"
import { Disclosure } from "@/ui/disclosure"
import { Notice } from "@/ui/notice"
import { askDesk, refusalIn } from "../ask-desk"
import { fullText, type DeskPhoto, type Text } from "../transform"
import { useKept } from "../use-kept"
import { useSending } from "../use-sending"
import { FormTold } from "./form-told"
import styles from "./listing-editor.module.css"
import { OnePhoto } from "./one-photo"
import { TextFields } from "./text-fields"

type Profile = Answer<"/coop/profile">["profile"]
interface Typed {
  summary: Text
  story: Text
  locality: Text
  /** As the profile was seen when typing began. */
  seen: string
  mark: DeskPhoto | null
  banner: DeskPhoto | null
}

const typedOf = ({ form, updated_at }: Profile): Typed => ({
  summary: fullText(form.summary),
  story: fullText(form.story),
  locality: fullText(form.locality),
  seen: updated_at,
  mark: null,
  banner: null,
})
const fields = [
  ["summary", 200, undefined],
  ["story", 4000, 8],
  ["locality", 120, undefined],
] as const

/** What a cooperative tells of itself, in three languages, with its mark and a picture. */
export function ProfileForm({ profile }: { profile: Profile }) {
  const t = useTranslations("deskGoods")
  const locale = useLocale()
  const { value: typed, change, forget } = useKept(`desk-profile:${profile.handle}`, typedOf(profile))
  const [theirs, setTheirs] = useState<Typed | null>(null)
  const { form, send, errorOf, told, busy } = useSending()

  async function save() {
    const { seen, mark, banner, ...texts } = typed
    const sent = { ...texts, ...(mark && { mark: mark.key }), ...(banner && { banner: banner.key }) }
    try {
      const answer = await askDesk<{ profile: Profile }>("PUT", "/profile", { updated_at: seen, form: sent })
      setTheirs(null)
      await forget({ ...typedOf(answer.profile), mark, banner })
    } catch (error) {
      if (refusalIn(error).code === "CHANGED_MEANWHILE") {
        const later = typedOf((await askDesk<{ profile: Profile }>("GET", "/profile")).profile)
        setTheirs(later)
        change({ seen: later.seen })
      }
      throw error
    }
  }

  const texts = (languages: readonly (keyof Text)[]) =>
    fields.map(([name, longest, rows]) => (
      <TextFields
        key={name}
        name={name}
        label={t(`profile.${name}`)}
        hint={name === "story" ? t("profile.storyHint") : undefined}
        value={typed[name]}
        onChange={(value) => change({ [name]: value })}
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
        void send(save)
      }}
    >
      {told === "CHANGED_MEANWHILE" && theirs ? (
        <Notice tone="warning" title={t("form.changed")} live>
          <Disclosure summary={t("form.theirs")}>
            {fields.map(([name]) => (
              <p key={name}>{theirs[name][locale] || theirs[name].ar}</p>
            ))}
          </Disclosure>
        </Notice>
      ) : (
        <FormTold told={told} />
      )}
      <OnePhoto
        label={t("profile.banner")}
        use="banner"
        image={typed.banner?.image ?? profile.banner}
        onSent={(banner) => change({ banner })}
      />
      <OnePhoto
        label={t("profile.mark")}
        use="mark"
        image={typed.mark?.image ?? profile.mark}
        onSent={(mark) => change({ mark })}
      />
      <div className={styles.fields}>{texts(["ar"])}</div>
      <Disclosure summary={t("languages")}>
        <div className={styles.fields}>{texts(["fr", "en"])}</div>
      </Disclosure>
      <Button type="submit" wide busy={busy}>
        {t("form.save")}
      </Button>
    </form>
  )
}
