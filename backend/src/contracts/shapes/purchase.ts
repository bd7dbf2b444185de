import { z } from "@medusajs/framework/zod"
import { fairStandings } from "../../modules/fair/fair-standing"
import { deliveryServices } from "../../modules/delivery/price-delivery"
import { day, image, legalForm, money, provinceId, territoryRef } from "./basics"
import { phone } from "./phone"
import { parcelReturn } from "./return"

export const service = z.enum(deliveryServices)
export const payment = z.enum(["cash_on_delivery", "bank_transfer", "card"])

/** Text a person typed: trimmed, no control or bidirectional-override characters, bounded. */
export const typed = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) =>
      value
        .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, " ")
        .replace(/\s+/g, " ")
        .trim()
    )

const required = (max: number) => typed(max).pipe(z.string().min(1))

export const basketLine = z.object({
  variant_id: z.string().max(60),
  quantity: z.number().int().min(1).max(99),
})

export const address = z.object({
  recipient: required(80),
  phone,
  province_id: provinceId,
  city: required(80),
  /** Neighbourhood, street, house: as people here write it. */
  street: required(160),
  landmark: typed(160).default(""),
  postcode: z.union([z.literal(""), z.string().regex(/^\d{5}$/)]).default(""),
})

/** A fair at which a parcel is fetched, as it stands now. */
export const pickupFair = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  venue: z.string(),
  territory: territoryRef.nullable(),
  starts_on: day,
  ends_on: day,
  /** Known once the organizers gave it. */
  stand: z.string().nullable(),
  /** `called_off`: the fair; `withdrawn`: the cooperative. The parcel is then fetched at the cooperative. */
  standing: z.enum(fairStandings),
  /** It has a page now. */
  published: z.boolean(),
})

export const deliveryChoice = z.object({
  service,
  /** Of pickup at a fair: which. */
  fair: pickupFair.nullable(),
  fee: money,
  arrives_from: day,
  arrives_until: day,
})

/** What is wrong with a line; the buyer is told before paying. */
export const lineProblem = z.enum(["gone", "closed", "not_sellable", "out_of_stock", "too_few", "price_changed"])

export const reviewedLine = z.object({
  variant_id: z.string(),
  quantity: z.number().int(),
  /** Pieces that can be bought now, told up to 99. */
  available: z.number().int(),
  handle: z.string(),
  title: z.string(),
  variant_title: z.string(),
  image: image.nullable(),
  unit_price: money,
  total: money,
  problem: lineProblem.nullable(),
})

export const basketParcel = z.object({
  cooperative: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    region: territoryRef,
    closed_until: day.nullable(),
  }),
  lines: z.array(reviewedLine),
  goods_total: money,
})

export const preparedParcel = basketParcel.extend({
  id: z.string(),
  /** The code that was asked for this parcel, and whether it takes something off. */
  code: z.object({ code: z.string(), applied: z.boolean() }).nullable(),
  choices: z.array(deliveryChoice),
  service,
  fair: pickupFair.nullable(),
  delivery_total: money,
  discount_total: money,
  tax_total: money,
  total: money,
})

export const parcelState = z.enum([
  "awaiting_payment",
  "placed",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "declined",
  "timed_out",
  "cancelled",
  "refused",
  "not_fetched",
  "return_requested",
  "return_accepted",
  "return_refused",
  "returned",
  "refunded",
])

/** A line of a parcel's history: a state it reached, or a step in part. */
export const parcelMoment = z.enum([...parcelState.options, "accepted_in_part", "partly_shipped", "partly_delivered"])

export const trackedParcel = z.object({
  id: z.string(),
  number: z.number().int(),
  cooperative: z.object({
    handle: z.string(),
    name: z.string(),
    region: territoryRef,
    /** The seller of record, as a receipt names it. */
    legal_form: legalForm,
    locality: z.string(),
    ice: z.string().nullable(),
    register: z.string().nullable(),
  }),
  state: parcelState,
  /** When each step was taken, in order; UTC. */
  history: z.array(z.object({ state: parcelMoment, at: z.iso.datetime() })),
  reason: z.string().nullable(),
  lines: z.array(
    z.object({
      id: z.string(),
      variant_id: z.string().nullable(),
      handle: z.string().nullable(),
      title: z.string(),
      variant_title: z.string(),
      image: image.nullable(),
      quantity: z.number().int(),
      unit_price: money,
      total: money,
      /** Percent included in the price; the part of the tax in what is paid. */
      tax_rate: z.number(),
      tax_total: money,
      /** Pieces that can still be given back, and whether for a change of mind too. */
      returnable: z.number().int(),
      withdrawal: z.boolean(),
    })
  ),
  service,
  fair: pickupFair.nullable(),
  gift_note: z.string().nullable(),
  goods_total: money,
  delivery_total: money,
  discount_total: money,
  tax_total: money,
  total: money,
  paid: money,
  refunded: money,
  /** `due`: owed since then, and not sent yet; else sent then. */
  refunds: z.array(z.object({ amount: money, due: z.boolean(), at: z.iso.datetime() })),
  arrives_from: day,
  arrives_until: day,
  answer_due_at: z.iso.datetime().nullable(),
  tracking: z.array(z.object({ carrier: z.string(), number: z.string(), url: z.string().nullable() })),
  can_cancel: z.boolean(),
  /** Until when something can be given back; null where nothing can. */
  return_until: z.object({ changed_mind: z.iso.datetime(), fault: z.iso.datetime() }).nullable(),
  /** Newest first. */
  returns: z.array(parcelReturn),
})

export const trackedPurchase = z.object({
  reference: z.string(),
  placed_at: z.iso.datetime(),
  payment,
  /** Where and how to pay, while a transfer is awaited. */
  transfer: z.object({ holder: z.string(), bank: z.string(), rib: z.string(), reference: z.string() }).nullable(),
  /** Place and recipient; the phone with all but its last digits hidden. */
  address: z.object({
    recipient: z.string(),
    phone: z.string(),
    province: territoryRef,
    city: z.string(),
    street: z.string(),
    landmark: z.string(),
  }),
  parcels: z.array(trackedParcel),
  total: money,
  claimed: z.boolean(),
})

export const purchaseRow = z.object({
  reference: z.string(),
  placed_at: z.iso.datetime(),
  total: money,
  parcels: z.array(z.object({ cooperative: z.string(), region_id: z.string(), state: parcelState })),
})

/** What `prepare` is asked: the basket and all that decides its parcels. */
export const prepareBody = z.object({
  purchase_id: z.string().max(60).optional(),
  lines: z
    .array(basketLine.extend({ seen_price: money.optional() }))
    .min(1)
    .max(60),
  address,
  email: z.union([z.literal(""), z.email().max(120)]).default(""),
  payer: z.object({ name: required(80), phone: z.union([z.literal(""), phone]).default("") }).optional(),
  payment,
  /** Chosen service by cooperative id; home where nothing is chosen. */
  services: z.record(z.string().max(60), service).default({}),
  /** Of pickup at a fair: which, by cooperative id; the next one where none is named. */
  fairs: z.record(z.string().max(60), z.string().max(60)).default({}),
  /** One code applies to one parcel: by cooperative id. */
  codes: z.record(z.string().max(60), z.string().max(40)).default({}),
  gift_notes: z.record(z.string().max(60), typed(200)).default({}),
})
