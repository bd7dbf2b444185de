import { model } from "@medusajs/framework/utils"

/** A mail or phone message to be sent once. The key makes a replayed event send nothing twice. */
export const Message = model
  .define("message", {
    id: model.id({ prefix: "msg" }).primaryKey(),
    key: model.text().unique(),
    channel: model.enum(["email", "sms"]),
    recipient: model.text(),
    template: model.text(),
    locale: model.enum(["ar", "fr", "en"]),
    data: model.json(),
    status: model.enum(["queued", "sent", "failed"]).default("queued"),
    attempts: model.number().default(0),
    /** When it may be taken next: whoever takes it moves this on, so that nobody else takes it meanwhile. */
    due_at: model.dateTime(),
    sent_at: model.dateTime().nullable(),
    failure: model.text().nullable(),
  })
  .indexes([{ on: ["due_at"], where: "status = 'queued' AND deleted_at IS NULL" }])
