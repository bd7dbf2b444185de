import { looksLikePhone } from "@/features/purchase/typed-phone"
import type { FaultWord } from "@/features/purchase/fault-words"
import type { Api } from "@/lib/api/types"

/** What a buyer types or chooses at the checkout; kept as typed. */
export interface Fields {
  recipient: string
  phone: string
  email: string
  province: string
  city: string
  street: string
  landmark: string
  postcode: string
  somebodyElsePays: boolean
  payerName: string
  payerPhone: string
  payment: Api["Payment"]
  /** By cooperative id. */
  services: Record<string, Api["Service"]>
  /** Of pickup at a fair: which fair. */
  fairs: Record<string, string>
  giftNotes: Record<string, string>
  /** Promotion codes, one a parcel. */
  codes: Record<string, string>
}

export const emptyFields: Fields = {
  recipient: "",
  phone: "",
  email: "",
  province: "",
  city: "",
  street: "",
  landmark: "",
  postcode: "",
  somebodyElsePays: false,
  payerName: "",
  payerPhone: "",
  payment: "cash_on_delivery",
  services: {},
  fairs: {},
  giftNotes: {},
  codes: {},
}

/** The fields of the form in the order they are read: the first faulty one gets the focus. */
export const typedFields = [
  "recipient",
  "phone",
  "email",
  "province",
  "city",
  "street",
  "landmark",
  "postcode",
  "payerName",
  "payerPhone",
] as const

export type TypedField = (typeof typedFields)[number]

export type Faults = Partial<Record<TypedField, FaultWord>>

/** How the API names our fields. */
export const fieldOfApi: Readonly<Record<string, TypedField>> = {
  "address.recipient": "recipient",
  "address.phone": "phone",
  email: "email",
  "address.province_id": "province",
  "address.city": "city",
  "address.street": "street",
  "address.landmark": "landmark",
  "address.postcode": "postcode",
  "payer.name": "payerName",
  "payer.phone": "payerPhone",
}

const mailForm = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** Five digits, in any of the scripts' numerals people type here. */
export function westernDigits(typed: string): string {
  return typed.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
}

/** What is missing or cannot be right, before anybody is asked. */
export function findFaults(fields: Fields): Faults {
  const faults: Faults = {}
  const need = (name: TypedField) => {
    if (!fields[name].trim()) faults[name] = "required"
  }
  need("recipient")
  need("phone")
  need("city")
  need("street")
  if (!fields.province) faults.province = "province"
  if (!faults.phone && !looksLikePhone(fields.phone)) faults.phone = "phone"
  if (fields.email.trim() && !mailForm.test(fields.email.trim())) faults.email = "email"
  if (fields.postcode.trim() && !/^\d{5}$/.test(westernDigits(fields.postcode).trim())) faults.postcode = "postcode"
  if (fields.somebodyElsePays) {
    need("payerName")
    if (fields.payerPhone.trim() && !looksLikePhone(fields.payerPhone)) faults.payerPhone = "phone"
  }
  return faults
}
