import type { Locale } from "./facts"
import { holdSignsIn } from "./hold-signs"
import { letterText, type Letter } from "./letter"
import { letterHtml } from "./letter-html"
import { words } from "./words"

export type Mail = { subject: string; html: string; text: string; reply_to?: string }

/** A letter as it is sent: drawn, and as plain text. */
export function mailOf(written: Letter, locale: Locale): Mail {
  const { market, closing, colon } = words[locale]
  const onOneLine = { ...written, subject: written.subject.replace(/\s+/g, " ") }
  const letter = locale === "fr" ? holdSignsIn(onOneLine) : onOneLine
  return {
    subject: letter.subject,
    html: letterHtml(letter, { locale, market, closing }),
    text: letterText(letter, { closing, colon }),
    ...(letter.reply_to && { reply_to: letter.reply_to }),
  }
}
