"use client"

import { useLocale, useTranslations } from "next-intl"
import { Written } from "@/i18n/written"
import type { Text, TypedListing } from "../transform"
import { TextFields } from "./text-fields"
import styles from "./listing-editor.module.css"

interface Props {
  typed: TypedListing
  languages: readonly (keyof Text)[]
  errorOf: (field: string) => string | undefined
  onChange: (part: Partial<TypedListing>) => void
}

/** The same words in French and English, when there is time; until then buyers read the Arabic. */
export function OtherLanguages({ typed, languages, errorOf, onChange }: Props) {
  const t = useTranslations("deskGoods.field")
  const locale = useLocale()
  const several = typed.variants.length > 1
  return (
    <div className={styles.fields}>
      {(
        [
          ["title", 120, undefined],
          ["description", 4000, 4],
          ["subtitle", 200, undefined],
          ["materials", 200, undefined],
          ...(several ? ([["option", 40, undefined]] as const) : []),
        ] as const
      ).map(([name, longest, rows]) => (
        <TextFields
          key={name}
          name={name}
          label={t(name)}
          value={typed[name]}
          onChange={(value) => onChange({ [name]: value })}
          errorOf={errorOf}
          longest={longest}
          rows={rows}
          languages={languages}
        />
      ))}
      {several &&
        typed.variants.map((kind, index) => (
          <TextFields
            key={kind.row}
            name={`variants.${index}.value`}
            label={<Written locale={locale}>{kind.value.ar || String(index + 1)}</Written>}
            value={kind.value}
            onChange={(value) =>
              onChange({ variants: typed.variants.map((one) => (one === kind ? { ...one, value } : one)) })
            }
            errorOf={errorOf}
            longest={60}
            languages={languages}
          />
        ))}
    </div>
  )
}
