import { useTranslation } from "react-i18next"
import type { en } from "./en"
import { isolated, type Language } from "./format"

export type { Language } from "./format"

type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeyOf<Tree[Key]>}`
}[keyof Tree & string]

/** The name of one of our words: English types them, the other two must have the same. */
export type WordKey = KeyOf<typeof en>

type Values = Record<string, string | number>
type Say = (key: WordKey, values?: Values) => string

/** Letters that run the other way than the sentence they are named in. */
const contrary = { ar: /[A-Za-zÀ-ɏ]/, fr: /[\u0590-\u08ff]/, en: /[\u0590-\u08ff]/ }

/** What a sentence names keeps to itself: an Arabic name would turn round the date and the comma after it. */
function apart(values: Values, language: Language): Values {
  const whole = (value: string | number) =>
    typeof value === "string" && contrary[language].test(value) ? isolated(value) : value
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, whole(value)]))
}

/** Our words in a language that is looked at, whatever the dashboard's own. */
export function useWordsIn(language: Language): (key: WordKey) => string {
  const { i18n } = useTranslation("maarid")
  return (key) => String(i18n.getFixedT(language, "maarid")(key))
}

/** Our words in the dashboard's language, and that language; English where we do not speak it. */
export function useWords(): { t: Say; language: Language } {
  const { t, i18n } = useTranslation("maarid")
  const language = i18n.language === "ar" || i18n.language === "fr" ? i18n.language : "en"
  return { t: (key, values) => String(t(key, apart(values ?? {}, language))), language }
}
