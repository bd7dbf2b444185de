import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import type { Logger, ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { randomUUID } from "crypto"
import { mkdir, writeFile } from "fs/promises"
import { createTransport } from "nodemailer"
import { join } from "path"

type Options = { folder: string; from: string }

/**
 * Sends nothing: writes every message to a folder where a developer can open it. A mail becomes an .eml, as a mail
 * program reads it, and its .html; a phone message a .txt. A provider that really sends phone messages takes this one's
 * place on the channel "sms" and gets the same: `to`, in E.164, and `content.text`.
 */
export class OutboxService extends AbstractNotificationProviderService {
  static identifier = "outbox"

  private readonly logger: Logger
  private readonly options: Options

  static validateOptions(options: Record<string, unknown>) {
    if (!options.folder) throw new MedusaError(MedusaError.Types.INVALID_DATA, "the outbox needs a folder")
  }

  constructor({ logger }: { logger: Logger }, options: Options) {
    super()
    this.logger = logger
    this.options = options
  }

  async send({
    channel,
    to,
    from,
    template,
    content,
    provider_data,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { folder } = this.options
    await mkdir(folder, { recursive: true })
    const name = `${new Date().toISOString().replace(/[:.]/g, "-")}-${template}-${randomUUID().slice(0, 8)}`
    const write = (ending: string, text: string | Buffer) =>
      writeFile(join(folder, `${name}.${ending}`), text, { mode: 0o600 })
    const { subject, text = "", html = "" } = content ?? {}
    if (channel === "email") {
      const replyTo = typeof provider_data?.reply_to === "string" ? provider_data.reply_to : undefined
      const mail = { from: from ?? this.options.from, to, replyTo, subject, text, html }
      const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail)
      await Promise.all([write("eml", message as Buffer), write("html", html)])
    } else {
      await write("txt", `${to}\n\n${text}\n`)
    }
    this.logger.info(`A message was written to the outbox: ${join(folder, name)}`)
    return { id: name }
  }
}
