import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { createTransport } from "nodemailer"
import { UNREACHABLE } from "../unreachable"

type Options = { url: string; from: string }

/** A server that does not answer must fail well before the message is due again. */
const PATIENCE_MS = 20_000

/** Sends mail through the server SMTP_URL names. */
export class SmtpService extends AbstractNotificationProviderService {
  static identifier = "smtp"

  private readonly from: string
  private readonly transport: ReturnType<typeof transportTo>

  static validateOptions(options: Record<string, unknown>) {
    if (!options.url || !options.from) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "mail needs the address of a server and a sender")
    }
  }

  constructor(_: Record<string, unknown>, { url, from }: Options) {
    super()
    this.from = from
    this.transport = transportTo(url)
  }

  async send({
    to,
    from,
    content,
    provider_data,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { subject, text, html } = content ?? {}
    const replyTo = typeof provider_data?.reply_to === "string" ? provider_data.reply_to : undefined
    try {
      const sent = await this.transport.sendMail({ from: from ?? this.from, to, replyTo, subject, text, html })
      return { id: sent.messageId }
    } catch (error) {
      if (!isRefusedForGood(error)) throw error
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `${UNREACHABLE}: ${error.message}`)
    }
  }
}

/** The server took us and the sender, and says of the recipient that it will never take that one (5xx). */
function isRefusedForGood(error: unknown): error is Error {
  const { rejected, responseCode } = error as { rejected?: string[]; responseCode?: number }
  return Boolean(rejected?.length) && Number(responseCode) >= 500
}

function transportTo(url: string) {
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }
  return createTransport({ url, ...patience })
}
