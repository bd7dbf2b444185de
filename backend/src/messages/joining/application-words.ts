import type { ApplicationEvent, ApplicationReason, Locale } from "../facts"

/** Why an application is refused or sent back, as the applicant reads it. */
export const reasonWords: Record<Locale, Record<ApplicationReason, string>> = {
  ar: {
    not_eligible: "المعرض للتعاونيات والاتحادات والجمعيات والمجموعات ذات النفع الاقتصادي والصناع التقليديين.",
    register_mismatch: "رقم السجل أو المحكمة لا يوافق الورقة.",
    paper_missing: "تنقص ورقة.",
    paper_unreadable: "صورة ورقة لا تُقرأ: أعد تصويرها في ضوء واضح.",
    paper_expired: "ورقة انتهت صلاحيتها.",
    identity_mismatch: "الاسم لا يوافق بطاقة التعريف، أو صاحبها لا يمثل التعاونية في السجل.",
    names_incomplete: "اسم التعاونية لا يوافق السجل في إحدى اللغات.",
    ice_wrong: "رقم التعريف الموحد للمقاولة لا يوافق الورقة.",
    rib_mismatch: "الحساب البنكي ليس باسم التعاونية.",
    duplicate: "هذه التعاونية موجودة على المعرض أو لها طلب آخر.",
    other: "اقرأ ما كتبه المنظمون.",
  },
  fr: {
    not_eligible:
      "La foire est ouverte aux coopératives, unions, associations, groupements d’intérêt économique et artisans.",
    register_mismatch: "Le numéro de registre ou le tribunal ne correspond pas au document.",
    paper_missing: "Il manque un document.",
    paper_unreadable: "La photo d’un document est illisible : reprenez-la en pleine lumière.",
    paper_expired: "Un document n’est plus valable.",
    identity_mismatch: "Le nom ne correspond pas à la carte d’identité, ou la personne ne figure pas au registre.",
    names_incomplete: "Le nom de la coopérative ne correspond pas au registre dans l’une des langues.",
    ice_wrong: "L’ICE ne correspond pas au document.",
    rib_mismatch: "Le compte bancaire n’est pas au nom de la coopérative.",
    duplicate: "Cette coopérative est déjà sur la foire ou a une autre demande.",
    other: "Lisez ce que l’organisation a écrit.",
  },
  en: {
    not_eligible: "The fair is for cooperatives, unions, associations, economic interest groups and artisans.",
    register_mismatch: "The register number or the court does not match the paper.",
    paper_missing: "A paper is missing.",
    paper_unreadable: "The photo of a paper cannot be read: take it again in good light.",
    paper_expired: "A paper is no longer valid.",
    identity_mismatch: "The name does not match the identity card, or that person is not in the register.",
    names_incomplete: "The name of the cooperative does not match the register in one of the languages.",
    ice_wrong: "The ICE does not match the paper.",
    rib_mismatch: "The bank account is not in the name of the cooperative.",
    duplicate: "This cooperative is on the fair already or has another application.",
    other: "Read what the organizers wrote.",
  },
}

type Told = {
  subject: string
  lead: (cooperative: string) => string
  link: string
  phone: (cooperative: string) => string
}

/** What an applicant is told of each turn of the application. */
export const applicationWords: Record<Locale, Record<ApplicationEvent, Told>> = {
  ar: {
    sent: {
      subject: "وصل طلبكم",
      lead: (cooperative) => `وصل طلب ${cooperative}. ينظر فيه المنظمون ونجيبكم برسالة.`,
      link: "حالة الطلب",
      phone: (cooperative) => `المعرض: وصل طلب ${cooperative}. نجيبكم قريباً.`,
    },
    more: {
      subject: "ينقص شيء في طلبكم",
      lead: (cooperative) => `نظر المنظمون في طلب ${cooperative} وينقصه شيء. أكملوه ثم أرسلوه من جديد.`,
      link: "إكمال الطلب",
      phone: (cooperative) => `المعرض: طلب ${cooperative} ينقصه شيء. أكملوه وأعيدوا إرساله.`,
    },
    refused: {
      subject: "جواب عن طلبكم",
      lead: (cooperative) => `لم نستطع قبول طلب ${cooperative}. هذه الأسباب.`,
      link: "قراءة الجواب",
      phone: (cooperative) => `المعرض: لم يُقبل طلب ${cooperative}. اقرؤوا الأسباب.`,
    },
    verified: {
      subject: "قُبل طلبكم، مرحباً بكم",
      lead: (cooperative) => `صارت ${cooperative} على المعرض. ادخلوا مكتبها بهاتفكم أو بريدكم وضعوا أول منتج.`,
      link: "دخول المكتب",
      phone: (cooperative) => `المعرض: قُبلت ${cooperative}، مرحباً بكم. ادخلوا المكتب بهاتفكم.`,
    },
  },
  fr: {
    sent: {
      subject: "Votre demande est arrivée",
      lead: (cooperative) => `La demande de ${cooperative} est arrivée. L’organisation l’examine et vous répondra.`,
      link: "Où en est la demande",
      phone: (cooperative) => `Maarid : la demande de ${cooperative} est arrivée. Réponse bientôt.`,
    },
    more: {
      subject: "Il manque quelque chose à votre demande",
      lead: (cooperative) =>
        `L’organisation a lu la demande de ${cooperative} : il y manque quelque chose. Complétez-la, puis renvoyez-la.`,
      link: "Compléter la demande",
      phone: (cooperative) => `Maarid : la demande de ${cooperative} est à compléter.`,
    },
    refused: {
      subject: "Réponse à votre demande",
      lead: (cooperative) => `Nous n’avons pas pu accepter la demande de ${cooperative}. Voici pourquoi.`,
      link: "Lire la réponse",
      phone: (cooperative) => `Maarid : la demande de ${cooperative} n’est pas acceptée.`,
    },
    verified: {
      subject: "Votre demande est acceptée, bienvenue",
      lead: (cooperative) =>
        `${cooperative} est sur la foire. Entrez à son bureau avec votre téléphone ou votre e-mail, et posez un premier produit.`,
      link: "Entrer au bureau",
      phone: (cooperative) => `Maarid : ${cooperative} est acceptée, bienvenue. Entrez au bureau par téléphone.`,
    },
  },
  en: {
    sent: {
      subject: "Your application has arrived",
      lead: (cooperative) =>
        `The application of ${cooperative} has arrived. The organizers read it and will answer you.`,
      link: "How it stands",
      phone: (cooperative) => `Maarid: the application of ${cooperative} has arrived. We answer soon.`,
    },
    more: {
      subject: "Something is missing in your application",
      lead: (cooperative) =>
        `The organizers read the application of ${cooperative}, and something is missing. Complete it, then send it again.`,
      link: "Complete it",
      phone: (cooperative) => `Maarid: something is missing in the application of ${cooperative}.`,
    },
    refused: {
      subject: "An answer to your application",
      lead: (cooperative) => `We could not accept the application of ${cooperative}. These are the reasons.`,
      link: "Read the answer",
      phone: (cooperative) => `Maarid: the application of ${cooperative} was not accepted.`,
    },
    verified: {
      subject: "Your application is accepted, welcome",
      lead: (cooperative) =>
        `${cooperative} is on the fair. Enter its desk with your phone or email, and put up a first product.`,
      link: "Enter the desk",
      phone: (cooperative) => `Maarid: ${cooperative} is accepted, welcome. Enter the desk by phone.`,
    },
  },
}
