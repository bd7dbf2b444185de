import type { FairEvent, Locale } from "../facts"

type Told = {
  subject: (fair: string) => string
  lead: (cooperative: string, fair: string) => string
  phone: (fair: string) => string
}

type Words = Record<FairEvent, Told> & { days: string; venue: string; number: string; link: string }

/** What members are told of their application to a fair. */
export const fairWords: Record<Locale, Words> = {
  ar: {
    days: "الأيام",
    venue: "المكان",
    number: "رقم الرواق",
    link: "المشاركة في مكتبكم",
    accepted: {
      subject: (fair) => `قُبلت مشاركتكم: ${fair}`,
      lead: (cooperative, fair) => `قُبلت ${cooperative} عارضةً في ${fair}. نخبركم برقم الرواق حين يُعيَّن.`,
      phone: (fair) => `المعرض: قُبلت مشاركتكم في ${fair}.`,
    },
    waitlisted: {
      subject: (fair) => `أنتم في لائحة الانتظار: ${fair}`,
      lead: (cooperative, fair) => `${cooperative} في لائحة الانتظار لـ${fair}. نكتب إليكم إذا فرغ مكان.`,
      phone: (fair) => `المعرض: أنتم في لائحة الانتظار، ${fair}.`,
    },
    refused: {
      subject: (fair) => `جواب عن طلب المشاركة: ${fair}`,
      lead: (cooperative, fair) => `لم نستطع قبول ${cooperative} في ${fair} هذه المرة.`,
      phone: (fair) => `المعرض: لم تُقبل مشاركتكم في ${fair} هذه المرة.`,
    },
    stand: {
      subject: (fair) => `رواقكم في ${fair}`,
      lead: (cooperative, fair) => `عُيّن رواق ${cooperative} في ${fair}. اطبعوا البطاقة من مكتبكم وعلقوها على الرواق.`,
      phone: (fair) => `المعرض: عُيّن رواقكم في ${fair}.`,
    },
  },
  fr: {
    days: "Dates",
    venue: "Lieu",
    number: "Stand",
    link: "La participation, à votre bureau",
    accepted: {
      subject: (fair) => `Votre participation est acceptée : ${fair}`,
      lead: (cooperative, fair) =>
        `La candidature de ${cooperative} est acceptée : ${fair}. Le numéro du stand suivra.`,
      phone: (fair) => `Maarid : votre participation est acceptée, ${fair}.`,
    },
    waitlisted: {
      subject: (fair) => `Vous êtes en liste d’attente : ${fair}`,
      lead: (cooperative, fair) =>
        `La candidature de ${cooperative} est en liste d’attente : ${fair}. Nous vous écrirons si une place se libère.`,
      phone: (fair) => `Maarid : vous êtes en liste d’attente, ${fair}.`,
    },
    refused: {
      subject: (fair) => `Réponse à votre candidature : ${fair}`,
      lead: (cooperative, fair) => `Nous n’avons pas pu retenir ${cooperative} cette fois : ${fair}.`,
      phone: (fair) => `Maarid : votre candidature n’est pas retenue, ${fair}.`,
    },
    stand: {
      subject: (fair) => `Votre stand : ${fair}`,
      lead: (cooperative, fair) =>
        `${cooperative} a son stand : ${fair}. Imprimez la carte à votre bureau et accrochez-la au stand.`,
      phone: (fair) => `Maarid : votre stand est attribué, ${fair}.`,
    },
  },
  en: {
    days: "Dates",
    venue: "Venue",
    number: "Stand",
    link: "Your place at the fair, on your desk",
    accepted: {
      subject: (fair) => `You are accepted: ${fair}`,
      lead: (cooperative, fair) =>
        `The application of ${cooperative} is accepted: ${fair}. The stand's number follows.`,
      phone: (fair) => `Maarid: you are accepted, ${fair}.`,
    },
    waitlisted: {
      subject: (fair) => `You are on the waiting list: ${fair}`,
      lead: (cooperative, fair) =>
        `The application of ${cooperative} is on the waiting list: ${fair}. We write to you when a place comes free.`,
      phone: (fair) => `Maarid: you are on the waiting list, ${fair}.`,
    },
    refused: {
      subject: (fair) => `An answer to your application: ${fair}`,
      lead: (cooperative, fair) => `We could not take ${cooperative} this time: ${fair}.`,
      phone: (fair) => `Maarid: your application was not accepted, ${fair}.`,
    },
    stand: {
      subject: (fair) => `Your stand: ${fair}`,
      lead: (cooperative, fair) =>
        `${cooperative} has its stand: ${fair}. Print the badge from your desk and put it up at the stand.`,
      phone: (fair) => `Maarid: you have your stand, ${fair}.`,
    },
  },
}
