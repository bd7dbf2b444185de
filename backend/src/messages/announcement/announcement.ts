import type { AnnouncementFacts, Locale } from "../facts"
import type { Letter } from "../letter"
import { phoneText } from "../phone-text"

const said: Record<Locale, { open: string; phone: (title: string) => string }> = {
  ar: { open: "افتح مكتبك", phone: (title) => `المعرض: ${title}` },
  fr: { open: "Ouvrir votre bureau", phone: (title) => `Maarid : ${title}` },
  en: { open: "Open your desk", phone: (title) => `Maarid: ${title}` },
}

/** What the organizers announce, in their own words. */
export function announcementLetter({ title, body, link }: AnnouncementFacts, locale: Locale): Letter {
  return {
    subject: title,
    preview: body.slice(0, 120),
    blocks: [
      { kind: "title", text: title },
      ...body.split(/\n{2,}/).map((text) => ({ kind: "text" as const, text })),
      { kind: "link", label: said[locale].open, href: link },
    ],
  }
}

/** What it is about, and where to read it. */
export function announcementPhone({ title, link }: AnnouncementFacts, locale: Locale): string {
  return phoneText(said[locale].phone, { name: title, link })
}
