import { useTranslation } from "react-i18next"
import type { en } from "./en"

type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeyOf<Tree[Key]>}`
}[keyof Tree & string]

/** The name of one of our words: English types them, the other two must have the same. */
export type WordKey = KeyOf<typeof en>

export type Language = "ar" | "fr" | "en"

type Say = (key: WordKey, values?: Record<string, string | number>) => string

/** Our words in a language that is looked at, whatever the dashboard's own. */
export function useWordsIn(language: Language): (key: WordKey) => string {
  const { i18n } = useTranslation("maarid")
  return (key) => String(i18n.getFixedT(language, "maarid")(key))
}

/** Our words in the dashboard's language, and that language; English where we do not speak it. */
export function useWords(): { t: Say; language: Language } {
  const { t, i18n } = useTranslation("maarid")
  const language = i18n.language === "ar" || i18n.language === "fr" ? i18n.language : "en"
  return { t: (key, values) => String(t(key, values ?? {})), language }
}
