"use client"

import { useLocale, useTranslations } from "next-intl"
import { languageOf } from "@/i18n/language-of"
import { Checkbox } from "@/ui/choices"
import { Select, TextInput } from "@/ui/inputs"
import type { Text, TypedListing } from "../transform"
import { TextFields } from "./text-fields"
import styles from "./listing-editor.module.css"

export interface Choices {
  artisans: readonly { id: string; name: string }[]
  signs: readonly { id: string; name: string }[]
}

interface Props {
  typed: TypedListing
  choices: Choices
  /** Those beyond the Arabic that are written now. */
  languages: readonly (keyof Text)[]
  errorOf: (field: string) => string | undefined
  onChange: (part: Partial<TypedListing>) => void
}

/** What can wait until there is time. */
export function MoreFields({ typed, choices, languages, errorOf, onChange }: Props) {
  const t = useTranslations("deskGoods.more")
  const locale = useLocale()
  const shared = { errorOf, languages }
  return (
    <div className={styles.fields}>
      <TextFields
        {...shared}
        name="description"
        label={t("description")}
        hint={t("descriptionHint")}
        value={typed.description}
        onChange={(description) => onChange({ description })}
        longest={4000}
        rows={5}
      />
      <TextFields
        {...shared}
        name="subtitle"
        label={t("subtitle")}
        value={typed.subtitle}
        onChange={(subtitle) => onChange({ subtitle })}
        longest={200}
      />
      <TextFields
        {...shared}
        name="materials"
        label={t("materials")}
        value={typed.materials}
        onChange={(materials) => onChange({ materials })}
        longest={200}
      />
      <TextInput
        name="lead_time_days"
        label={t("leadTime")}
        hint={t("leadTimeHint")}
        value={typed.lead_time_days}
        inputMode="numeric"
        dir="ltr"
        maxLength={3}
        error={errorOf("lead_time_days")}
        onChange={({ target }) => onChange({ lead_time_days: target.value })}
      />
      {choices.artisans.length > 0 && (
        <Select
          name="artisan_id"
          label={t("artisan")}
          empty={t("noArtisan")}
          value={typed.artisan_id ?? ""}
          error={errorOf("artisan_id")}
          options={choices.artisans.map(({ id, name }) => ({ value: id, label: name, lang: languageOf(name, locale) }))}
          onChange={({ target }) => onChange({ artisan_id: target.value || null })}
        />
      )}
      {choices.signs.length > 0 && (
        <fieldset className={styles.signs}>
          <legend>{t("signs")}</legend>
          {choices.signs.map(({ id, name }) => (
            <Checkbox
              key={id}
              name="sign_ids"
              id={`sign-${id}`}
              label={name}
              checked={typed.sign_ids.includes(id)}
              onChange={({ target }) =>
                onChange({
                  sign_ids: target.checked ? [...typed.sign_ids, id] : typed.sign_ids.filter((one) => one !== id),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <Checkbox
        name="bulky"
        label={t("bulky")}
        hint={t("bulkyHint")}
        checked={typed.bulky}
        onChange={({ target }) => onChange({ bulky: target.checked })}
      />
    </div>
  )
}
