"use client"

import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { TextInput, Textarea } from "@/ui/inputs"
import type { Text } from "../transform"

interface Props {
  name: string
  /** Where one page holds the field more than once. */
  id?: string
  label: ReactNode
  hint?: string
  value: Text
  onChange: (value: Text) => void
  errorOf: (field: string) => string | undefined
  longest: number
  /** Rows of a long text; one line without. */
  rows?: number
  languages: readonly (keyof Text)[]
  /** "Optional", where the first language may stay empty. */
  optional?: string
}

/** One text in the languages asked for; the Arabic one is shown wherever another is empty. */
export function TextFields({
  name,
  id = name,
  label,
  value,
  onChange,
  errorOf,
  longest,
  rows,
  languages,
  ...texts
}: Props) {
  const t = useTranslations("deskGoods.language")
  return languages.map((language) => {
    const shared = {
      name: `${name}.${language}`,
      id: `${id}.${language}`,
      label:
        languages.length === 1 && language === "ar" ? (
          label
        ) : (
          <>
            {label} ({t(language)})
          </>
        ),
      value: value[language],
      lang: language,
      dir: language === "ar" ? "rtl" : "ltr",
      maxLength: longest,
      error: errorOf(`${name}.${language}`),
      hint: language === "ar" ? texts.hint : undefined,
      optional: language === "ar" ? texts.optional : undefined,
      onChange: ({ target }: { target: { value: string } }) => onChange({ ...value, [language]: target.value }),
    }
    return rows ? <Textarea key={language} {...shared} rows={rows} /> : <TextInput key={language} {...shared} />
  })
}
