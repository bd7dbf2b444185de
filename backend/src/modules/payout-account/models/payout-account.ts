import { model } from "@medusajs/framework/utils"

/** Where a cooperative is paid. Kept apart from the public profile: only its accounts role and administrators read it. */
export const PayoutAccount = model.define("payout_account", {
  id: model.id({ prefix: "pacc" }).primaryKey(),
  cooperative_id: model.text().unique(),
  holder: model.text(),
  bank: model.text(),
  /** 24 digits: bank, place, account, key. */
  rib: model.text(),
  verified_at: model.dateTime().nullable(),
})
