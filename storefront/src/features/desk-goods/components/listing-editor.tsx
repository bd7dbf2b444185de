"use client"

import { useLocale, useTranslations } from "next-intl"
import { useEffect, useRef } from "react"
import { localePath } from "@/i18n/locales"
import { Naming } from "@/i18n/naming"
import { Disclosure } from "@/ui/disclosure"
import { Notice } from "@/ui/notice"
import { faultWord } from "../fault-word"
import type { DeskCategory, DeskListing, Text } from "../transform"
import { useListing } from "../use-listing"
import { CategoryTiles } from "./category-tiles"
import { Kinds } from "./kinds"
import { ListingActions } from "./listing-actions"
import { ListingTold } from "./listing-told"
import { MoreFields, type Choices } from "./more-fields"
import { OtherLanguages } from "./other-languages"
import { PhotoStrip } from "./photo-strip"
import { StateBadge } from "./state-badge"
import { TextFields } from "./text-fields"
import styles from "./listing-editor.module.css"

interface Props {
  /** Whose drafts the device keeps: handle and name. */
  cooperative: { handle: string; name: string }
  listing: DeskListing | null
  categories: readonly DeskCategory[]
  choices: Choices
}

const mostPhotos = 8
const arabic = ["ar"] as const
const others = ["fr", "en"] as const
const beneath = ["description", "subtitle", "materials", "lead_time_days", "artisan_id", "sign_ids"]

/** A listing from its photo to the shop. What is typed stays on the device until the market has it. */
export function ListingEditor({ cooperative, listing, categories, choices }: Props) {
  const t = useTranslations("deskGoods")
  const locale = useLocale()
  const editor = useListing(cooperative.handle, listing, (id) =>
    window.history.replaceState(null, "", localePath(locale, `/coop/listings/${id}`))
  )
  const { typed, change, known, faults, told, photos } = editor
  const errorOf = (field: string) => {
    const fault = faults.find((one) => one.field === `form.${field}`)
    return fault && t(`fault.${faultWord(fault.code)}`)
  }
  const faulty = (names: readonly string[], languages: readonly string[]) =>
    faults.some(({ field }) => {
      const [, name = "", ...rest] = field.split(".")
      return names.includes(name) && (rest.length === 0 || languages.includes(rest.at(-1) ?? ""))
    })
  const form = useRef<HTMLDivElement>(null)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus()
    else if (told && told.kind !== "restored") top.current?.scrollIntoView({ block: "center" })
  }, [faults, told])
  const texts = (languages: readonly (keyof Text)[]) => ({ typed, languages, errorOf, onChange: change })

  return (
    <div className={styles.editor} ref={form}>
      <div className={styles.fields} ref={top}>
        {known && <StateBadge state={known.state} />}
        {known?.refused_reason && (
          <Notice
            tone="warning"
            title={
              <Naming locale={locale} name={known.refused_reason}>
                {t("refusedWhy", { reason: known.refused_reason })}
              </Naming>
            }
          />
        )}
        {told && (
          <ListingTold
            told={told}
            shopHref={localePath(locale, `/listings/${known?.handle ?? ""}`)}
            onDiscard={() => void editor.discard()}
          />
        )}
      </div>
      <fieldset disabled={editor.busy !== null} className={styles.fields}>
        <PhotoStrip
          photos={typed.photos}
          onTheirWay={photos.photos}
          most={mostPhotos}
          error={errorOf("photos")}
          onChange={(list) => change({ photos: list })}
          onAdd={photos.add}
          onDrop={photos.drop}
          onRetry={photos.retry}
        />
        <CategoryTiles
          categories={categories}
          value={typed.category}
          error={errorOf("category")}
          onChange={(category) => change({ category })}
        />
        <TextFields
          name="title"
          label={t("field.title")}
          hint={t("titleHint")}
          value={typed.title}
          onChange={(title) => change({ title })}
          errorOf={errorOf}
          longest={120}
          languages={arabic}
        />
        <Kinds
          option={typed.option}
          kinds={typed.variants}
          fixed={known?.fixed_options ?? false}
          languages={arabic}
          errorOf={errorOf}
          onOption={(option) => change({ option })}
          onChange={(variants) => change({ variants })}
        />
        <Disclosure summary={t("more.title")} open={faulty(beneath, arabic) || undefined}>
          <MoreFields {...texts(arabic)} choices={choices} />
        </Disclosure>
        <Disclosure summary={t("languages")} open={faulty(["title", ...beneath], others) || undefined}>
          <OtherLanguages {...texts(others)} />
        </Disclosure>
      </fieldset>
      <ListingActions editor={editor} cooperative={cooperative.name} />
      <p className={styles.kept}>{t("keptOnDevice")}</p>
    </div>
  )
}
