/** Our words for the ways to pay, and Medusa's ids of their providers. */
export const paymentProviders = {
  cash_on_delivery: "pp_cash-on-delivery_cash-on-delivery",
  bank_transfer: "pp_bank-transfer_bank-transfer",
  card: "pp_card_stripe",
} as const

export type PaymentChoice = keyof typeof paymentProviders
