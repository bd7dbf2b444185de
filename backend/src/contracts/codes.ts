import { MedusaError } from "@medusajs/framework/utils"

/** Every refusal a person can meet, with its HTTP status. The storefront turns the code into words in three languages. */
export const codes = {
  INVALID_INPUT: 400,
  NOT_SIGNED_IN: 401,
  NOT_PERMITTED: 403,
  COOPERATIVE_SUSPENDED: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  CART_OTHER_COOPERATIVE: 409,
  CART_OF_PURCHASE: 409,
  LISTING_NOT_SELLABLE: 409,
  OUT_OF_STOCK: 409,
  PURCHASE_CHANGED: 409,
  PURCHASE_NOT_PLACEABLE: 409,
  PURCHASE_FAILED: 409,
  PURCHASE_BUSY: 409,
  PURCHASE_CLAIMED: 409,
  PAYMENT_NOT_READY: 402,
  PAYMENT_UNAVAILABLE: 400,
  PARCEL_STATE: 409,
  FAIR_PICKUP_GONE: 409,
  FAIR_NOT_OVER: 409,
  RETURN_TOO_LATE: 409,
  RETURN_EXCLUDED: 409,
  RETURN_QUANTITY: 409,
  PHOTO_NEEDED: 400,
  PHOTO_UNREADABLE: 400,
  TOO_MANY_PHOTOS: 409,
  LISTING_STATE: 409,
  CHANGED_MEANWHILE: 409,
  STOCK_TOO_LOW: 409,
  SIGN_VERIFIED: 409,
  SIGN_EXPIRED: 409,
  FILE_TOO_LARGE: 400,
  FILE_NOT_A_PICTURE: 400,
  FILE_UNFINISHED: 409,
  FILE_NOT_A_TABLE: 400,
  TABLE_TOO_LONG: 400,
  CLOSED_HERE: 403,
  TOO_MANY_COOPERATIVES: 400,
  AMOUNT_TOO_LARGE: 409,
  KEY_REUSED: 409,
  FEATURES_CHANGED: 409,
  SEARCH_UNAVAILABLE: 503,
  NOT_READY: 503,
  NO_ROOM: 507,
  CODE_WRONG: 400,
  PROOF_WRONG: 403,
  LINK_SPENT: 400,
  PHONE_TAKEN: 409,
  MAIL_TAKEN: 409,
  MAIL_NEEDED: 409,
  ADDRESSES_FULL: 409,
  ACCOUNT_PARCEL_OPEN: 409,
  NO_MEMBERSHIP: 403,
  ALREADY_MEMBER: 409,
  LAST_MANAGER: 409,
  APPLICATION_STATE: 409,
  APPLICATION_INCOMPLETE: 409,
  APPLICANT_GONE: 409,
  CALL_CLOSED: 409,
  PARTICIPATION_STATE: 409,
  STAND_TAKEN: 409,
  FAIR_IN_USE: 409,
  COOPERATIVE_STATE: 409,
  ALERT_NOT_NEEDED: 409,
} as const

export type Code = keyof typeof codes

const types: Record<number, string> = {
  400: MedusaError.Types.INVALID_DATA,
  401: MedusaError.Types.UNAUTHORIZED,
  402: MedusaError.Types.NOT_ALLOWED,
  403: MedusaError.Types.FORBIDDEN,
  404: MedusaError.Types.NOT_FOUND,
  409: MedusaError.Types.NOT_ALLOWED,
  429: MedusaError.Types.NOT_ALLOWED,
  503: MedusaError.Types.UNEXPECTED_STATE,
  507: MedusaError.Types.UNEXPECTED_STATE,
}

/** Where in the input the fault is: a path such as "address.phone", and a code of the field's own. */
export type Fault = { field: string; code: string }

export type Refusal = MedusaError & { code: Code; faults?: Fault[] }

/** The error to throw: `throw refusal("OUT_OF_STOCK")`. The message is for logs and developers, never shown to a buyer. */
export function refusal(code: Code, message: string = code, faults?: Fault[]): Refusal {
  return Object.assign(new MedusaError(types[codes[code]], message, code), { faults }) as Refusal
}

export function isRefusal(error: unknown): error is Refusal {
  return typeof error === "object" && error !== null && "code" in error && String(error.code) in codes
}
