import type { AccountWords } from "./words"

const notYou = "Si ce n’est pas vous, écrivez-nous tout de suite."

export const fr: AccountWords = {
  code: (code) => `Maarid: votre code est ${code}, valable 10 minutes. Ne le donnez à personne.`,
  phone: {
    password_changed: `Maarid: le mot de passe de votre compte a changé. ${notYou}`,
    mail_changed: `Maarid: l'adresse e-mail de votre compte a changé. ${notYou}`,
    phone_changed: `Maarid: le numéro de votre compte a changé. ${notYou}`,
  },
  letters: {
    confirm: {
      subject: "Confirmez votre adresse e-mail",
      title: "Confirmez votre adresse e-mail",
      lead: "Cette adresse a été donnée pour un compte sur Maarid. Si c’est bien vous, confirmez-la par ce lien dans les 24 heures.",
      link: "Confirmer l’adresse",
      after: "Si ce n’est pas vous, ne faites rien : votre adresse ne servira pas.",
    },
    reset: {
      subject: "Un nouveau mot de passe pour votre compte",
      title: "Choisissez un nouveau mot de passe",
      lead: "Un nouveau mot de passe a été demandé pour votre compte. Choisissez-le par ce lien dans les 15 minutes ; il ne sert qu’une fois.",
      link: "Choisir le mot de passe",
      after: "Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.",
    },
    password_changed: {
      subject: "Le mot de passe de votre compte a changé",
      title: "Le mot de passe a changé",
      lead: "Le mot de passe de votre compte vient de changer, et tous les autres appareils ont été déconnectés.",
      link: "Nous écrire",
      after: notYou,
    },
    mail_changed: {
      subject: "L’adresse e-mail de votre compte a changé",
      title: "L’adresse e-mail a changé",
      lead: "Votre compte a une autre adresse e-mail ; celle-ci n’y donne plus accès.",
      link: "Nous écrire",
      after: notYou,
    },
    phone_changed: {
      subject: "Le numéro de votre compte a changé",
      title: "Le numéro de téléphone a changé",
      lead: "Votre compte a un autre numéro de téléphone, et tous les autres appareils ont été déconnectés.",
      link: "Nous écrire",
      after: notYou,
    },
  },
}
