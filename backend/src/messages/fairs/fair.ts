import type { FairEvent, FairNews, Locale } from "../facts"
import { days } from "../format"
import type { Block, Letter, Row } from "../letter"
import { phoneText } from "../phone-text"
import { words } from "../words"
import { fairWords } from "./fair-words"

/** What became of an application to a fair, as a letter: with days, place and stand, and the organizers' own words. */
export function fairLetter(event: FairEvent, facts: FairNews, locale: Locale): Letter {
  const said = fairWords[locale]
  const { subject, lead } = said[event]
  const { fair, cooperative, from, until, venue, stand, message } = facts
  const rows: Row[] = [
    ...(from ? [{ label: said.days, value: days(from, until ?? from, locale) }] : []),
    ...(venue ? [{ label: said.venue, value: venue }] : []),
    ...(stand ? [{ label: said.number, value: stand }] : []),
  ]
  return {
    subject: subject(fair),
    preview: lead(cooperative, fair),
    blocks: [
      { kind: "title", text: subject(fair) },
      { kind: "text", text: words[locale].greeting(facts.name) },
      { kind: "text", text: lead(cooperative, fair) },
      ...(message ? [{ kind: "quote" as const, text: message }] : []),
      ...(rows.length && event !== "refused" ? [{ kind: "rows", rows } satisfies Block] : []),
      { kind: "link", label: said.link, href: facts.link },
    ],
  }
}

export function fairPhone(event: FairEvent, { fair, stand, link }: FairNews, locale: Locale): string {
  const said = fairWords[locale]
  const number = event === "stand" && stand ? ` ${said.number}: ${stand}` : ""
  return phoneText((name) => said[event].phone(name) + number, { name: fair, link })
}
