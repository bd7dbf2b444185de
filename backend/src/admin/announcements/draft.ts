import type { POST } from "../../api/admin/announcements/contract"
import type { Sent } from "../api/call"
import { fromField } from "../features/choice"
import type { Language, WordKey } from "../words/use-words"

export const languages: Language[] = ["ar", "fr", "en"]
type TextField = `${"title" | "body"}_${Language}`
type Named = { id: string; name: string }

/** An announcement while it is written. */
export type Draft = {
  texts: Record<TextField, string>
  kind: "all" | "regions" | "cooperatives"
  regions: string[]
  cooperatives: Named[]
  from: string
  until: string
}

export const emptyDraft: Draft = {
  texts: { title_ar: "", title_fr: "", title_en: "", body_ar: "", body_fr: "", body_en: "" },
  kind: "all",
  regions: [],
  cooperatives: [],
  from: "",
  until: "",
}

/** What is wrong, by field, in words. */
export function faultsOf({ texts, kind, regions, cooperatives, from, until }: Draft): Record<string, WordKey> {
  const faults: Record<string, WordKey> = {}
  if (!texts.title_ar.trim()) faults.title_ar = "announcements.faults.TITLE"
  if (!texts.body_ar.trim()) faults.body_ar = "announcements.faults.TEXT"
  for (const language of ["fr", "en"] as const) {
    const [title, body] = [texts[`title_${language}`].trim(), texts[`body_${language}`].trim()]
    if (Boolean(title) !== Boolean(body))
      faults[title ? `body_${language}` : `title_${language}`] = "announcements.faults.TEXT_INCOMPLETE"
  }
  const chosen = kind === "regions" ? regions : cooperatives
  if (kind !== "all" && !chosen.length) faults.audience = "announcements.faults.NOBODY"
  if (until && until <= (from || toLocal(new Date()))) faults.until = "announcements.faults.ENDS_TOO_SOON"
  return faults
}

/** A moment as a field of date and time writes it. */
const toLocal = (at: Date) => new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)

export function sentOf(draft: Draft, key: string): Sent<typeof POST> {
  const { texts, kind, regions, cooperatives, from, until } = draft
  const audience =
    kind === "all"
      ? { kind }
      : kind === "regions"
        ? { kind, ids: regions }
        : { kind, ids: cooperatives.map(({ id }) => id) }
  return { key, texts, audience, shown_from: fromField(from), shown_until: fromField(until) }
}
