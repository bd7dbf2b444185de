import type { GET, POST } from "../../api/admin/info-pages/[slug]/contract"
import { longest, type InfoText } from "../../modules/info-page/info-text"
import type { Answer, Sent } from "../api/call"
import type { Language, WordKey } from "../words/use-words"

export const languages: Language[] = ["ar", "fr", "en"]
export const fields = ["title", "summary", "body"] as const

export type InfoPage = Answer<typeof GET>
export type Field = (typeof fields)[number]
type Texts = Record<Language, InfoText>

/** What was changed and not saved: whole texts of the languages that were touched, and the version they began from. */
export type PageDraft = { version: number; texts: Partial<Texts> }

const nothing: InfoText = { title: "", summary: "", body: "" }

/** A page as its fields show it: what was changed, and of the rest what is saved. */
export const textsOf = ({ texts }: Pick<InfoPage, "texts">, draft: PageDraft | null): Texts => ({
  ar: draft?.texts.ar ?? texts.ar,
  fr: draft?.texts.fr ?? texts.fr ?? nothing,
  en: draft?.texts.en ?? texts.en ?? nothing,
})

const isEmpty = (text: InfoText) => fields.every((field) => !text[field].trim())

/** What is sent: a language whose fields are all empty is not written. */
export const sentOf = ({ ar, fr, en }: Texts): Sent<typeof POST>["texts"] => ({
  ar,
  fr: isEmpty(fr) ? null : fr,
  en: isEmpty(en) ? null : en,
})

type Fault = { language: Language; field: Field; words: WordKey }

/** What is wrong, in words. Arabic is needed; another language is whole, or not written at all. */
export function faultsOf(texts: Texts): Fault[] {
  return languages.flatMap((language) => {
    const text = texts[language]
    const needed = language === "ar" || !isEmpty(text)
    return fields.flatMap((field): Fault[] => {
      if (text[field].length > longest[field]) return [{ language, field, words: "pages.faults.TOO_LONG" }]
      if (text[field].trim() || !needed) return []
      return [{ language, field, words: language === "ar" ? "pages.faults.MISSING" : "pages.faults.UNFINISHED" }]
    })
  })
}
