import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readEnvironment } from "../environment"
import type { Locale } from "../messages/facts"
import { invitationMail, invitationPhone } from "../messages/joining/invitation"
import { accountMail, codePhone, newsPhone, type AccountLetter, type AccountNews } from "../messages/account/letters"

type Sent = { to: string; channel: "email" | "sms"; template: string; content: Record<string, string> }

/**
 * Sent past the queue, which keeps what it sends: a code or a link is nowhere at rest, and too old for a second attempt
 * an hour later. Nobody waits for it, so that the time an answer takes tells nothing; a failure is logged.
 */
function send(container: MedusaContainer, message: Sent): void {
  container
    .resolve(Modules.NOTIFICATION)
    .createNotifications(message)
    .catch((error: unknown) => {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`${message.template} was not sent: ${error instanceof Error ? error.message : String(error)}`)
    })
}

/** A code, by phone message. */
export function sendCode(container: MedusaContainer, to: string, code: string, locale: Locale): void {
  const { host } = new URL(readEnvironment().STOREFRONT_URL)
  send(container, {
    to,
    channel: "sms",
    template: "account_code",
    content: { text: codePhone({ code, host }, locale) },
  })
}

/** A letter about an account. `path` is a page of the storefront, without its language. */
export function sendLetter(
  container: MedusaContainer,
  to: string,
  letter: AccountLetter,
  { path, locale }: { path: string; locale: Locale }
): void {
  const link = `${readEnvironment().STOREFRONT_URL}/${locale}${path}`
  send(container, { to, channel: "email", template: `account_${letter}`, content: accountMail(letter, link, locale) })
}

type Invitation = { channel: "phone" | "email"; contact: string; token: string; cooperative: string; locale: Locale }

/** The link of an invitation, to the invited phone or mail. */
export function sendInvitation(
  container: MedusaContainer,
  { channel, contact, token, cooperative, locale }: Invitation
): void {
  const link = `${readEnvironment().STOREFRONT_URL}/${locale}/coop/join/${token}`
  const template = "member_invitation"
  if (channel === "email") {
    send(container, { to: contact, channel, template, content: invitationMail({ cooperative, link }, locale) })
  } else {
    const content = { text: invitationPhone({ cooperative, link }, locale) }
    send(container, { to: contact, channel: "sms", template, content })
  }
}

/** Tells the holder, wherever reached, that something about the account has changed. */
export function sendNews(
  container: MedusaContainer,
  to: { mail?: string | null; phone?: string | null },
  news: AccountNews,
  locale: Locale
): void {
  if (to.mail) sendLetter(container, to.mail, news, { path: "/contact", locale })
  else if (to.phone) {
    const content = { text: newsPhone(news, locale) }
    send(container, { to: to.phone, channel: "sms", template: `account_${news}`, content })
  }
}
