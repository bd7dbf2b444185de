import { z } from "@medusajs/framework/zod"
import { alertSubject } from "./alert"
import { locale, money } from "./basics"
import { address, parcelState, payment } from "./purchase"

/** Six digits, as typed: spaces and Arabic digits are fine. */
export const code = z
  .string()
  .max(20)
  .transform((value) =>
    value.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replace(/[^0-9]/g, "")
  )

/** One spelling of a mail, so that it is the same person whatever the phone's keyboard did. */
export const mail = z
  .string()
  .max(120)
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email())

export const password = z.string().min(8).max(120)

/** Shown again before a change that matters. */
export const proof = z.union([z.object({ password: z.string().min(1).max(120) }), z.object({ code })])

export const language = locale.default("ar")

export const session = z.object({ token: z.string() })

export const writtenAddress = address.extend({ is_default: z.boolean().default(false) })

export const savedAddress = z.object({
  id: z.string(),
  recipient: z.string(),
  phone: z.string(),
  province_id: z.string(),
  city: z.string(),
  street: z.string(),
  landmark: z.string(),
  postcode: z.string(),
  is_default: z.boolean(),
})

export const accountProfile = z.object({
  name: z.string(),
  email: z.string(),
  email_proved: z.boolean(),
  /** E.164; shown to hold it by a code. */
  phone: z.string(),
  has_password: z.boolean(),
})

const moment = z.iso.datetime()

/** All that the market knows of a person, as law 09-08 has it handed over. */
export const accountExport = z.object({
  exported_at: moment,
  profile: accountProfile.extend({ opened_at: moment }),
  addresses: z.array(savedAddress.omit({ id: true })),
  basket: z.array(z.object({ variant_id: z.string(), quantity: z.number().int() })),
  favourites: z.array(z.object({ title: z.string(), handle: z.string(), kept_at: moment })),
  purchases: z.array(
    z.object({
      reference: z.string(),
      placed_at: moment,
      payment,
      total: money,
      recipient: z.string(),
      phone: z.string(),
      email: z.string(),
      province: z.string(),
      city: z.string(),
      street: z.string(),
      landmark: z.string(),
      parcels: z.array(
        z.object({
          cooperative: z.string(),
          state: parcelState,
          total: money,
          gift_note: z.string(),
          lines: z.array(z.object({ title: z.string(), quantity: z.number().int(), total: money })),
          returns: z.array(z.object({ status: z.string(), requested_at: moment })),
        })
      ),
    })
  ),
  enquiries: z.array(z.object({ written_at: moment, subject: z.string(), body: z.string(), contact: z.string() })),
  alerts: z.array(z.object({ asked_at: moment, subject: alertSubject, contact: z.string() })),
  messages: z.array(z.object({ sent_at: moment, channel: z.string(), recipient: z.string(), template: z.string() })),
})
