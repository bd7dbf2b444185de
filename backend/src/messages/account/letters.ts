import type { Locale } from "../facts"
import type { Letter } from "../letter"
import { mailOf } from "../mail-of"
import { ar } from "./ar"
import { en } from "./en"
import { fr } from "./fr"
import type { AccountLetter, AccountNews, AccountWords } from "./words"

export type { AccountLetter, AccountNews } from "./words"

const accountWords: Record<Locale, AccountWords> = { ar, fr, en }

/** A letter about an account, drawn as all letters of the market are. */
export function accountMail(letter: AccountLetter, href: string, locale: Locale) {
  const { subject, title, lead, link, after } = accountWords[locale].letters[letter]
  const written: Letter = {
    subject,
    preview: lead,
    blocks: [
      { kind: "title", text: title },
      { kind: "text", text: lead },
      { kind: "link", label: link, href },
      { kind: "text", text: after },
    ],
  }
  return mailOf(written, locale)
}

/** The code, and a last line by which a phone's browser knows for which site it is and fills it in. */
export function codePhone({ code, host }: { code: string; host: string }, locale: Locale): string {
  return `${accountWords[locale].code(code)}\n\n@${host} #${code}`
}

export function newsPhone(news: AccountNews, locale: Locale): string {
  return accountWords[locale].phone[news]
}
