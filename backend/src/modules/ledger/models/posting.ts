import { model } from "@medusajs/framework/utils"
import { Account } from "./account"
import { Entry } from "./entry"

/** One side of an entry: positive is debit, negative is credit, in major units. An entry's postings add up to zero. */
export const Posting = model.define(
  { name: "posting", tableName: "ledger_posting" },
  {
    id: model.id({ prefix: "post" }).primaryKey(),
    entry: model.belongsTo(() => Entry, { mappedBy: "postings" }),
    account: model.belongsTo(() => Account, { mappedBy: "postings" }),
    amount: model.bigNumber(),
  }
)
