import { model } from "@medusajs/framework/utils"
import { Posting } from "./posting"

/** One event of money. Never changed, never removed: the database forbids it. The key makes a replay write nothing. */
export const Entry = model
  .define(
    { name: "entry", tableName: "ledger_entry" },
    {
      id: model.id({ prefix: "entry" }).primaryKey(),
      key: model.text().unique(),
      kind: model.enum([
        "placed",
        "reversed",
        "captured",
        "refunded",
        "refund_sent",
        "remitted",
        "paid_out",
        "adjusted",
      ]),
      order_id: model.text().nullable(),
      purchase_id: model.text().nullable(),
      currency_code: model.text().default("mad"),
      occurred_at: model.dateTime(),
      memo: model.text().default(""),
      postings: model.hasMany(() => Posting, { mappedBy: "entry" }),
    }
  )
  .indexes([{ on: ["order_id"] }, { on: ["purchase_id"] }])
