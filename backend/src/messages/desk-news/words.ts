import type { DeskEvent, Locale, PaperKind } from "../facts"

/** What a paper is called where it is spoken of. */
export const paperWords: Record<Locale, Record<PaperKind, string>> = {
  ar: {
    register_extract: "مستخرج السجل",
    odco_certificate: "شهادة مكتب تنمية التعاون",
    ice_certificate: "شهادة التعريف الموحد",
    onssa_file: "ملف أونسا",
    identity: "بطاقة التعريف",
    other: "وثيقة أخرى",
  },
  fr: {
    register_extract: "extrait du registre",
    odco_certificate: "attestation de l’ODCO",
    ice_certificate: "attestation ICE",
    onssa_file: "dossier ONSSA",
    identity: "carte d’identité",
    other: "autre document",
  },
  en: {
    register_extract: "register extract",
    odco_certificate: "ODCO certificate",
    ice_certificate: "ICE certificate",
    onssa_file: "ONSSA file",
    identity: "identity card",
    other: "another paper",
  },
}

type Said = {
  subject: string
  lead: (what: string) => string
  link: string
  phone: (what: string) => string
}

/** What members are told of an organizer's answer: `what` is the sign, the product, the paper, the cooperative or a person. */
export const deskNewsWords: Record<Locale, Record<DeskEvent, Said>> = {
  ar: {
    suspended: {
      subject: "تعاونيتكم موقوفة عن البيع مؤقتاً",
      lead: (what) =>
        `أوقف المنظمون ${what} عن البيع. لا تظهر منتوجاتكم للمشترين ولا تأتي طلبيات جديدة. أرسلوا ما بيع من قبل كالعادة. السبب:`,
      link: "مكتب التعاونية",
      phone: (what) => `المعرض: ${what} موقوفة عن البيع. أتموا ما بيع.`,
    },
    reinstated: {
      subject: "تعاونيتكم تبيع من جديد",
      lead: (what) => `رفع المنظمون التوقيف عن ${what}. منتوجاتكم معروضة من جديد.`,
      link: "مكتب التعاونية",
      phone: (what) => `المعرض: ${what} تبيع من جديد.`,
    },
    sign_verified: {
      subject: "علامتكم مقبولة",
      lead: (what) => `تحقق المنظمون من «${what}». يراها المشترون الآن على منتوجاتكم.`,
      link: "علاماتكم",
      phone: (what) => `المعرض: قُبلت علامة «${what}» ويراها المشترون.`,
    },
    sign_refused: {
      subject: "لم تُقبل علامتكم",
      lead: (what) => `لم يستطع المنظمون قبول «${what}». صححوها وأعيدوا إرسالها. السبب:`,
      link: "تصحيح العلامة",
      phone: (what) => `المعرض: لم تُقبل علامة «${what}».`,
    },
    listing_approved: {
      subject: "منتوجكم معروض للبيع",
      lead: (what) => `قبل المنظمون «${what}». يراه المشترون الآن ويشترونه.`,
      link: "المنتوج",
      phone: (what) => `المعرض: «${what}» معروض للبيع الآن.`,
    },
    listing_refused: {
      subject: "منتوجكم يحتاج إلى تصحيح",
      lead: (what) => `لم يُعرض «${what}» بعد. صححوه وأعيدوا إرساله. السبب:`,
      link: "تصحيح المنتوج",
      phone: (what) => `المعرض: «${what}» يحتاج إلى تصحيح.`,
    },
    paper_verified: {
      subject: "وثيقتكم مقبولة",
      lead: (what) => `نظر المنظمون في الوثيقة «${what}» وقبلوها.`,
      link: "وثائقكم",
      phone: (what) => `المعرض: قُبلت الوثيقة «${what}».`,
    },
    paper_refused: {
      subject: "لم تُقبل وثيقتكم",
      lead: (what) => `لم يستطع المنظمون قبول الوثيقة «${what}». أرسلوا غيرها. السبب:`,
      link: "وثائقكم",
      phone: (what) => `المعرض: لم تُقبل الوثيقة «${what}».`,
    },
    member_invited: {
      subject: "دُعي شخص إلى مكتبكم",
      lead: (what) => `دعا المنظمون «${what}» إلى مكتب تعاونيتكم. إن لم تطلبوا ذلك فاسحبوا الدعوة واتصلوا بنا.`,
      link: "أعضاؤكم",
      phone: (what) => `المعرض: دعا المنظمون «${what}» إلى مكتبكم.`,
    },
    member_role: {
      subject: "تغيّر دور عضو في مكتبكم",
      lead: (what) => `غيّر المنظمون دور «${what}» في مكتب تعاونيتكم. إن لم تطلبوا ذلك فاتصلوا بنا.`,
      link: "أعضاؤكم",
      phone: (what) => `المعرض: غيّر المنظمون دور «${what}» في مكتبكم.`,
    },
    member_removed: {
      subject: "خرج عضو من مكتبكم",
      lead: (what) => `أخرج المنظمون «${what}» من مكتب تعاونيتكم. إن لم تطلبوا ذلك فاتصلوا بنا.`,
      link: "أعضاؤكم",
      phone: (what) => `المعرض: أخرج المنظمون «${what}» من مكتبكم.`,
    },
  },
  fr: {
    suspended: {
      subject: "Votre coopérative ne vend pas pour le moment",
      lead: (what) =>
        `L’organisation a suspendu les ventes de ${what}. Vos produits ne sont plus montrés et aucune nouvelle commande n’arrive. Envoyez comme d’habitude ce qui est déjà vendu. La raison :`,
      link: "Le bureau de la coopérative",
      phone: (what) => `Maarid : ventes de ${what} suspendues. Envoyez ce qui est vendu.`,
    },
    reinstated: {
      subject: "Votre coopérative vend de nouveau",
      lead: (what) => `La suspension de ${what} est levée. Vos produits sont de nouveau en vente.`,
      link: "Le bureau de la coopérative",
      phone: (what) => `Maarid : ${what} vend de nouveau.`,
    },
    sign_verified: {
      subject: "Votre signe de qualité est vérifié",
      lead: (what) => `L’organisation a vérifié « ${what} ». Les acheteurs le voient maintenant sur vos produits.`,
      link: "Vos signes",
      phone: (what) => `Maarid : signe vérifié, ${what}.`,
    },
    sign_refused: {
      subject: "Votre signe de qualité n’est pas accepté",
      lead: (what) => `L’organisation n’a pas pu accepter « ${what} ». Corrigez-le, puis renvoyez-le. La raison :`,
      link: "Corriger le signe",
      phone: (what) => `Maarid : signe non accepté, ${what}.`,
    },
    listing_approved: {
      subject: "Votre produit est en vente",
      lead: (what) => `L’organisation a accepté « ${what} ». Les acheteurs le voient et peuvent l’acheter.`,
      link: "Le produit",
      phone: (what) => `Maarid : en vente, ${what}.`,
    },
    listing_refused: {
      subject: "Votre produit est à corriger",
      lead: (what) => `« ${what} » n’est pas encore en vente. Corrigez-le, puis renvoyez-le. La raison :`,
      link: "Corriger le produit",
      phone: (what) => `Maarid : produit à corriger, ${what}.`,
    },
    paper_verified: {
      subject: "Votre document est accepté",
      lead: (what) => `L’organisation a lu et accepté ce document : ${what}.`,
      link: "Vos papiers",
      phone: (what) => `Maarid : document accepté, ${what}.`,
    },
    paper_refused: {
      subject: "Votre document n’est pas accepté",
      lead: (what) => `L’organisation n’a pas pu accepter ce document : ${what}. Envoyez-en un autre. La raison :`,
      link: "Vos papiers",
      phone: (what) => `Maarid : document non accepté, ${what}.`,
    },
    member_invited: {
      subject: "Une personne est invitée à votre bureau",
      lead: (what) =>
        `L’organisation a invité ${what} au bureau de votre coopérative. Si vous ne l’avez pas demandé, annulez l’invitation et écrivez-nous.`,
      link: "Vos membres",
      phone: (what) => `Maarid : l’organisation a invité ${what} à votre bureau.`,
    },
    member_role: {
      subject: "Un rôle a changé à votre bureau",
      lead: (what) =>
        `L’organisation a changé le rôle de ${what} au bureau de votre coopérative. Si vous ne l’avez pas demandé, écrivez-nous.`,
      link: "Vos membres",
      phone: (what) => `Maarid : l’organisation a changé le rôle de ${what}.`,
    },
    member_removed: {
      subject: "Une personne a quitté votre bureau",
      lead: (what) =>
        `L’organisation a retiré ${what} du bureau de votre coopérative. Si vous ne l’avez pas demandé, écrivez-nous.`,
      link: "Vos membres",
      phone: (what) => `Maarid : l’organisation a retiré ${what} de votre bureau.`,
    },
  },
  en: {
    suspended: {
      subject: "Your cooperative cannot sell for now",
      lead: (what) =>
        `The organizers have suspended the sales of ${what}. Your products are not shown and no new orders come in. Send what is already sold as usual. The reason:`,
      link: "The cooperative’s desk",
      phone: (what) => `Maarid: sales of ${what} are suspended. Send what is sold.`,
    },
    reinstated: {
      subject: "Your cooperative sells again",
      lead: (what) => `The suspension of ${what} has ended. Your products are on sale again.`,
      link: "The cooperative’s desk",
      phone: (what) => `Maarid: ${what} sells again.`,
    },
    sign_verified: {
      subject: "Your quality sign is verified",
      lead: (what) => `The organizers have verified “${what}”. Buyers now see it on your products.`,
      link: "Your signs",
      phone: (what) => `Maarid: sign verified, ${what}.`,
    },
    sign_refused: {
      subject: "Your quality sign was not accepted",
      lead: (what) => `The organizers could not accept “${what}”. Put it right and send it again. The reason:`,
      link: "Put the sign right",
      phone: (what) => `Maarid: sign not accepted, ${what}.`,
    },
    listing_approved: {
      subject: "Your product is on sale",
      lead: (what) => `The organizers have accepted “${what}”. Buyers see it and can buy it.`,
      link: "The product",
      phone: (what) => `Maarid: now on sale, ${what}.`,
    },
    listing_refused: {
      subject: "Your product has to be put right",
      lead: (what) => `“${what}” is not on sale yet. Put it right and send it again. The reason:`,
      link: "Put the product right",
      phone: (what) => `Maarid: to be put right, ${what}.`,
    },
    paper_verified: {
      subject: "Your paper is accepted",
      lead: (what) => `The organizers have read and accepted this paper: ${what}.`,
      link: "Your papers",
      phone: (what) => `Maarid: paper accepted, ${what}.`,
    },
    paper_refused: {
      subject: "Your paper was not accepted",
      lead: (what) => `The organizers could not accept this paper: ${what}. Send another one. The reason:`,
      link: "Your papers",
      phone: (what) => `Maarid: paper not accepted, ${what}.`,
    },
    member_invited: {
      subject: "Somebody is invited to your desk",
      lead: (what) =>
        `The organizers have invited ${what} to the desk of your cooperative. If you did not ask for it, take the invitation back and write to us.`,
      link: "Your members",
      phone: (what) => `Maarid: the organizers invited ${what} to your desk.`,
    },
    member_role: {
      subject: "A role has changed at your desk",
      lead: (what) =>
        `The organizers have changed the role of ${what} at the desk of your cooperative. If you did not ask for it, write to us.`,
      link: "Your members",
      phone: (what) => `Maarid: the organizers changed the role of ${what}.`,
    },
    member_removed: {
      subject: "Somebody has left your desk",
      lead: (what) =>
        `The organizers have removed ${what} from the desk of your cooperative. If you did not ask for it, write to us.`,
      link: "Your members",
      phone: (what) => `Maarid: the organizers removed ${what} from your desk.`,
    },
  },
}
