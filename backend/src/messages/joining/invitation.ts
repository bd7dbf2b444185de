import type { Locale } from "../facts"
import type { Letter } from "../letter"
import { mailOf } from "../mail-of"

type Facts = { cooperative: string; link: string }

type InvitationWords = {
  subject: (cooperative: string) => string
  lead: (cooperative: string) => string
  link: string
  after: string
  phone: (cooperative: string) => string
}

const invitationWords: Record<Locale, InvitationWords> = {
  ar: {
    subject: (cooperative) => `دعوة إلى مكتب ${cooperative}`,
    lead: (cooperative) => `تدعوك ${cooperative} إلى العمل معها على المعرض. اقبل الدعوة من هذا الرابط خلال 7 أيام.`,
    link: "اقبل الدعوة",
    after: "الرابط لك وحدك ويُستعمل مرة واحدة. إن لم تكن تعرف هذه التعاونية فلا تفعل شيئاً.",
    phone: (cooperative) => `المعرض: تدعوك ${cooperative} إلى العمل معها. الرابط لك وحدك، صالح 7 أيام:`,
  },
  fr: {
    subject: (cooperative) => `Invitation au bureau : ${cooperative}`,
    lead: (cooperative) =>
      `${cooperative} vous invite à travailler avec elle sur Maarid. Acceptez l’invitation par ce lien dans les 7 jours.`,
    link: "Accepter l’invitation",
    after:
      "Ce lien n’est que pour vous et ne sert qu’une fois. Si vous ne connaissez pas cette coopérative, ne faites rien.",
    phone: (cooperative) =>
      `Maarid : ${cooperative} vous invite à travailler avec elle. Lien personnel, valable 7 jours :`,
  },
  en: {
    subject: (cooperative) => `Invitation to the desk of ${cooperative}`,
    lead: (cooperative) =>
      `${cooperative} invites you to work with them on Maarid. Accept the invitation by this link within 7 days.`,
    link: "Accept the invitation",
    after: "The link is for you alone and works once. If you do not know this cooperative, do nothing.",
    phone: (cooperative) => `Maarid: ${cooperative} invites you to work with them. For you alone, good for 7 days:`,
  },
}

export function invitationMail({ cooperative, link }: Facts, locale: Locale) {
  const said = invitationWords[locale]
  const subject = said.subject(cooperative)
  const letter: Letter = {
    subject,
    preview: said.lead(cooperative),
    blocks: [
      { kind: "title", text: subject },
      { kind: "text", text: said.lead(cooperative) },
      { kind: "link", label: said.link, href: link },
      { kind: "text", text: said.after },
    ],
  }
  return mailOf(letter, locale)
}

/** Without its link it would be of no use: it goes in as many parts as it takes. */
export function invitationPhone({ cooperative, link }: Facts, locale: Locale): string {
  return `${invitationWords[locale].phone(cooperative)}\n${link}`
}
