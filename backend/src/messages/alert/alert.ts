import type { AlertFacts, Locale } from "../facts"
import type { Letter } from "../letter"
import { phoneText } from "../phone-text"

/** Why somebody is written to: what they waited for is on sale again, or words that found nothing find something. */
type Why = "again" | "found"
type Words = { subject: (name: string) => string; lead: (name: string) => string; phone: (name: string) => string }

const said: Record<Locale, Record<Why, Words> & { once: string; open: string }> = {
  ar: {
    again: {
      subject: (name) => `عاد إلى البيع: ${name}`,
      lead: (name) => `طلبتم أن نخبركم: صار الشراء ممكناً من جديد، ${name}.`,
      phone: (name) => `المعرض: عاد إلى البيع ${name}`,
    },
    found: {
      subject: (name) => `صار موجوداً في المعرض: ${name}`,
      lead: (name) => `طلبتم أن نخبركم: ما بحثتم عنه صار موجوداً، ${name}.`,
      phone: (name) => `المعرض: صار موجوداً ${name}`,
    },
    once: "هذه رسالة واحدة، ولم نعد نحتفظ بعنوانكم لهذا الغرض.",
    open: "اذهبوا إلى الصفحة",
  },
  fr: {
    again: {
      subject: (name) => `De nouveau en vente : ${name}`,
      lead: (name) => `Vous vouliez être prévenu : ${name}, c’est de nouveau en vente.`,
      phone: (name) => `Maarid : de nouveau en vente, ${name}`,
    },
    found: {
      subject: (name) => `Désormais au salon : ${name}`,
      lead: (name) => `Vous vouliez être prévenu : ce que vous cherchiez, ${name}, se trouve maintenant au salon.`,
      phone: (name) => `Maarid : désormais en vente, ${name}`,
    },
    once: "C’est notre seul message : votre adresse n’est plus gardée pour cela.",
    open: "Ouvrir la page",
  },
  en: {
    again: {
      subject: (name) => `On sale again: ${name}`,
      lead: (name) => `You asked to be told: ${name} can be bought again.`,
      phone: (name) => `Maarid: on sale again, ${name}`,
    },
    found: {
      subject: (name) => `Now at the fair: ${name}`,
      lead: (name) => `You asked to be told: what you searched for, ${name}, is here now.`,
      phone: (name) => `Maarid: now on sale, ${name}`,
    },
    once: "This is our only message: we no longer keep your address for this.",
    open: "Open the page",
  },
}

/** What somebody waited for is there, with a way to it; nothing more is sent. */
export const alertLetter =
  (why: Why) =>
  ({ name, link }: AlertFacts, locale: Locale): Letter => {
    const { once, open } = said[locale]
    const { subject, lead } = said[locale][why]
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

export const alertPhone =
  (why: Why) =>
  ({ name, link }: AlertFacts, locale: Locale): string =>
    phoneText(said[locale][why].phone, { name, link })
