import type { AlertFacts, Locale } from "../facts"
import type { Letter } from "../letter"
import { phoneText } from "../phone-text"

type Words = { subject: (name: string) => string; lead: (name: string) => string; once: string; open: string }

const said: Record<Locale, Words & { phone: (name: string) => string }> = {
  ar: {
    subject: (name) => `عاد إلى البيع: ${name}`,
    lead: (name) => `طلبتم أن نخبركم: صار الشراء ممكناً من جديد، ${name}.`,
    once: "هذه رسالة واحدة، ولم نعد نحتفظ بعنوانكم لهذا الغرض.",
    open: "اذهبوا إلى الصفحة",
    phone: (name) => `المعرض: عاد إلى البيع ${name}`,
  },
  fr: {
    subject: (name) => `De nouveau en vente : ${name}`,
    lead: (name) => `Vous vouliez être prévenu : ${name}, c’est de nouveau en vente.`,
    once: "C’est notre seul message : votre adresse n’est plus gardée pour cela.",
    open: "Ouvrir la page",
    phone: (name) => `Maarid : de nouveau en vente, ${name}`,
  },
  en: {
    subject: (name) => `On sale again: ${name}`,
    lead: (name) => `You asked to be told: ${name} can be bought again.`,
    once: "This is our only message: we no longer keep your address for this.",
    open: "Open the page",
    phone: (name) => `Maarid: on sale again, ${name}`,
  },
}

/** What somebody waited for is there, with a way to it; nothing more is sent. */
export function alertLetter({ name, link }: AlertFacts, locale: Locale): Letter {
  const { subject, lead, once, open } = said[locale]
  return {
    subject: subject(name),
    preview: lead(name),
    blocks: [
      { kind: "title", text: subject(name) },
      { kind: "text", text: lead(name) },
      { kind: "link", label: open, href: link },
      { kind: "text", text: once },
    ],
  }
}

export function alertPhone({ name, link }: AlertFacts, locale: Locale): string {
  return phoneText(said[locale].phone, { name, link })
}
