/** What a letter about an account says: a link to follow, or news with a way to object. */
export type LetterWords = { subject: string; title: string; lead: string; link: string; after: string }

/** Every word of the messages about accounts in one language. */
export type AccountWords = {
  code: (code: string) => string
  /** Where no letter can go: news by phone message. */
  phone: Record<AccountNews, string>
  letters: Record<AccountLetter, LetterWords>
}

/** What has happened to an account. */
export type AccountNews = "password_changed" | "mail_changed" | "phone_changed"

export type AccountLetter = AccountNews | "confirm" | "reset"
