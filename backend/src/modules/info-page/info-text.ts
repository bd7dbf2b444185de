/** What a page of information says in one language, as it is written: `readBody` says how the body is read. */
export type InfoText = { title: string; summary: string; body: string }

/** The base language is never missing; readers of another one that is not written get the Arabic, and are told so. */
export type InfoTexts = { ar: InfoText; fr: InfoText | null; en: InfoText | null }

/** Letters. A page of the longest body is about ten sheets of paper. */
export const longest = { title: 120, summary: 300, body: 20_000 } as const

/** A text in the language asked for, or else in Arabic, and which of both it is. */
export function saidIn<Language extends keyof InfoTexts>(
  texts: InfoTexts,
  asked: Language
): { language: Language | "ar"; text: InfoText } {
  const text = texts[asked]
  return text ? { language: asked, text } : { language: "ar", text: texts.ar }
}
