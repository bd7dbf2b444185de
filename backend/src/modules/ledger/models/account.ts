import { model } from "@medusajs/framework/utils"
import { Posting } from "./posting"

/** Where money stands. `owner` is a cooperative's id for its own accounts, a carrier's name for its cash, else "market". */
export const Account = model
  .define(
    { name: "account", tableName: "ledger_account" },
    {
      id: model.id({ prefix: "acct" }).primaryKey(),
      kind: model.enum([
        "receivable",
        "cash_carrier",
        "cash_cooperative",
        "cash_market",
        /** What the market still has to send back to buyers who paid by bank transfer. */
        "refund_due",
        /** Cash counted otherwise than expected, by who had it in hand: nobody's until somebody says whose. */
        "cash_difference",
        /** What of it the market bears; what it gained is negative. */
        "cash_loss",
        "cooperative",
        "cooperative_tax",
        "commission",
        "contribution",
        "delivery",
        "delivery_tax",
        "rounding",
      ]),
      owner: model.text().default("market"),
      currency_code: model.text().default("mad"),
      postings: model.hasMany(() => Posting, { mappedBy: "account" }),
    }
  )
  .indexes([{ on: ["kind", "owner", "currency_code"], unique: true }])
