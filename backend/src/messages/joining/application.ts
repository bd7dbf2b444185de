import type { ApplicationEvent, ApplicationNews, Locale } from "../facts"
import type { Block, Letter } from "../letter"
import { phoneText } from "../phone-text"
import { words } from "../words"
import { applicationWords, reasonWords } from "./application-words"

/** How an application stands, as a letter: with the reasons, and the organizers' own words. */
export function applicationLetter(event: ApplicationEvent, facts: ApplicationNews, locale: Locale): Letter {
  const { subject, lead, link } = applicationWords[locale][event]
  const { greeting } = words[locale]
  const said = facts.reasons.map((reason): Block => ({ kind: "text", text: reasonWords[locale][reason] }))
  return {
    subject,
    preview: lead(facts.cooperative),
    blocks: [
      { kind: "title", text: subject },
      { kind: "text", text: greeting(facts.name) },
      { kind: "text", text: lead(facts.cooperative) },
      ...said,
      ...(facts.note ? [{ kind: "quote" as const, text: facts.note }] : []),
      { kind: "link", label: link, href: facts.link },
    ],
  }
}

export function applicationPhone(
  event: ApplicationEvent,
  { cooperative, link }: ApplicationNews,
  locale: Locale
): string {
  return phoneText(applicationWords[locale][event].phone, { name: cooperative, link })
}
