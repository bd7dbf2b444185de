import type { AccountWords } from "./words"

const notYou = "If this was not you, write to us at once."

export const en: AccountWords = {
  code: (code) => `Maarid: your code is ${code}, good for 10 minutes. Give it to nobody.`,
  phone: {
    password_changed: `Maarid: the password of your account has changed. ${notYou}`,
    mail_changed: `Maarid: the email address of your account has changed. ${notYou}`,
    phone_changed: `Maarid: the phone number of your account has changed. ${notYou}`,
  },
  letters: {
    confirm: {
      subject: "Confirm your email address",
      title: "Confirm your email address",
      lead: "This address was given for an account on Maarid. If it was you, confirm it by this link within 24 hours.",
      link: "Confirm the address",
      after: "If it was not you, do nothing: your address will not be used.",
    },
    reset: {
      subject: "A new password for your account",
      title: "Choose a new password",
      lead: "A new password was asked for your account. Choose it by this link within 15 minutes; it works once.",
      link: "Choose the password",
      after: "If you did not ask, do nothing: your password stays as it is.",
    },
    password_changed: {
      subject: "The password of your account has changed",
      title: "The password has changed",
      lead: "The password of your account has just changed, and all other devices are signed out.",
      link: "Write to us",
      after: notYou,
    },
    mail_changed: {
      subject: "The email address of your account has changed",
      title: "The email address has changed",
      lead: "Your account has another email address; this one no longer opens it.",
      link: "Write to us",
      after: notYou,
    },
    phone_changed: {
      subject: "The phone number of your account has changed",
      title: "The phone number has changed",
      lead: "Your account has another phone number, and all other devices are signed out.",
      link: "Write to us",
      after: notYou,
    },
  },
}
