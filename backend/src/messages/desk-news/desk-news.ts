import type { DeskEvent, DeskNews, Locale } from "../facts"
import type { Letter } from "../letter"
import { phoneText } from "../phone-text"
import { deskNewsWords } from "./words"

/** An organizer's answer as a letter to a member: what it is about, and why. */
export function deskLetter(event: DeskEvent, { what, reason, link }: DeskNews, locale: Locale): Letter {
  const said = deskNewsWords[locale][event]
  return {
    subject: said.subject,
    preview: said.lead(what),
    blocks: [
      { kind: "title", text: said.subject },
      { kind: "text", text: said.lead(what) },
      ...(reason ? [{ kind: "quote" as const, text: reason }] : []),
      { kind: "link", label: said.link, href: link },
    ],
  }
}

/** Room for the reason is kept where the name is long. */
const LONGEST_NAME = 20

/** The same for a phone: as much of the reason as one message holds, whole behind the link. */
export function deskPhone(event: DeskEvent, { what, reason, link }: DeskNews, locale: Locale): string {
  const { phone } = deskNewsWords[locale][event]
  if (!reason) return phoneText(phone, { name: what, link })
  const name = what.length > LONGEST_NAME ? `${what.slice(0, LONGEST_NAME - 1).trim()}…` : what
  return phoneText((shown) => `${phone(name)} ${shown}`, { name: reason.replace(/\s+/g, " "), link })
}
