/**
 * The shape of every data file of the seed. A file that does not fit stops the seed before anything is written.
 * Money is in MAD (major units), weights in grams, dates are ISO days.
 */
import { z } from "zod"

export const text = z.strictObject({ ar: z.string().min(1), fr: z.string().min(1), en: z.string().min(1) })
export type Text = z.infer<typeof text>

export const handle = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
const day = z.iso.date()
const regionId = z.string().regex(/^MA-\d{2}$/)
const provinceId = z.string().regex(/^MA-[A-Z]{3}$/)

const territory = z.strictObject({
  id: z.union([regionId, provinceId]),
  handle,
  kind: z.enum(["region", "province", "prefecture"]),
  parent_id: regionId.nullable(),
  name: text,
  /** Regions only: what the region is known for, one or two sentences. */
  summary: text.optional(),
  capital_id: provinceId.optional(),
  hcp: z.string().optional(),
})

const sector = z.strictObject({ handle, name: text })

const taxClass = z.enum(["standard", "reduced", "exempt"])

const category = z.strictObject({
  handle,
  parent: handle.nullable(),
  sector: handle,
  name: text,
  description: text,
  tax_class: taxClass,
  /** Its goods spoil: nobody may give them back for a change of mind. */
  no_withdrawal: z.boolean().optional(),
})

/** What the picture of a listing shows; one drawing routine each. */
export const craft = z.enum([
  "carpet",
  "blanket",
  "textile",
  "embroidery",
  "garment",
  "basket",
  "hat",
  "pottery-plate",
  "pottery-bowl",
  "pottery-jar",
  "tagine",
  "zellige",
  "jewellery-fibula",
  "jewellery-bracelet",
  "jewellery-necklace",
  "leather-pouf",
  "leather-bag",
  "slippers",
  "wood-box",
  "wood-spoon",
  "metal-lantern",
  "metal-tray",
  "oil-bottle",
  "cosmetic-bottle",
  "jar-honey",
  "jar-spread",
  "jar-preserve",
  "saffron",
  "spice",
  "dates",
  "figs",
  "nuts",
  "couscous",
  "legumes",
  "rose-water",
  "roses",
  "soap",
  "herbs",
  "cheese",
  "fish-tin",
  "candle",
])
export type Craft = z.infer<typeof craft>

export const legalForm = z.enum(["cooperative", "union", "association", "economic_interest_group", "artisan"])

const signKind = z.enum([
  "igp",
  "aop",
  "label_agricole",
  "organic",
  "onssa",
  "maroc_fait_main",
  "craft_mark",
  "fair_trade",
])

export const cooperative = z.strictObject({
  handle,
  legal_form: legalForm,
  /** Contains the word for "demo" in no language: the `demo` flag marks it on every page. */
  name: text,
  summary: text,
  /** Two or three short paragraphs separated by a blank line. */
  story: text,
  province: provinceId,
  locality: text,
  sectors: z.array(handle).min(1),
  founded: z.number().int().min(1950).max(2026),
  members: z.number().int().min(1),
  women: z.number().int().min(0),
  youth: z.number().int().min(0),
  women_led: z.boolean(),
  youth_led: z.boolean(),
  /** Nobody real: named by what they do, never by a person's name. */
  artisans: z
    .array(z.strictObject({ handle, name: text, craft: text, bio: text }))
    .min(1)
    .max(3),
  signs: z.array(
    z.strictObject({
      handle,
      kind: signKind,
      name: text,
      number: z.string().regex(/^DEMO-/),
      issuer: text,
      expires_on: day,
      verified: z.boolean(),
    })
  ),
  fairs: z.array(handle),
  closed: z.strictObject({ from: day, until: day, reason: text }).optional(),
})

export const listing = z.strictObject({
  handle,
  cooperative: handle,
  category: handle,
  craft,
  title: text,
  /** One line for the card. */
  subtitle: text,
  /** Two to four sentences: what it is, how it is made, how it is used or kept. */
  description: text,
  materials: text,
  origin_province: provinceId,
  artisan: handle.optional(),
  signs: z.array(handle),
  tax_class: taxClass.optional(),
  bulky: z.boolean(),
  lead_time_days: z.number().int().min(1).max(60),
  /** Months 1 to 12 in which it is harvested or made, for seasonal goods. */
  season: z.array(z.number().int().min(1).max(12)).optional(),
  lot: z.string().optional(),
  /** At most two options; every variant gives a value index for each. */
  options: z.array(z.strictObject({ title: text, values: z.array(text).min(1) })).max(2),
  variants: z
    .array(
      z.strictObject({
        sku: z.string().regex(/^[A-Z0-9-]{4,40}$/),
        values: z.array(z.number().int().min(0)),
        price: z.number().positive(),
        weight_g: z.number().int().positive(),
        stock: z.number().int().min(0),
      })
    )
    .min(1)
    .max(8),
})

const fair = z.strictObject({
  handle,
  series: text,
  number: z.number().int().nullable(),
  scope: z.enum(["national", "regional", "mobile_market"]),
  name: text,
  slogan: text.nullable(),
  /** Announced and actual days; null where the sources do not say. */
  announced_from: day.nullable(),
  announced_until: day.nullable(),
  from: day.nullable(),
  until: day.nullable(),
  year: z.number().int().nullable(),
  province: provinceId.nullable(),
  region: regionId.nullable(),
  venue: text.nullable(),
  area_m2: z.number().int().nullable(),
  exhibitors: z.strictObject({ count: z.number().int(), approximate: z.boolean() }).nullable(),
  organizers: z.array(text),
  partners: z.array(text),
  patronage: text.nullable(),
  summary: text,
  /** What the sources do not tell, said in words on the page. */
  unknown: text.nullable(),
  /** Where the facts come from. */
  sources: z.array(z.string()),
  demo: z.boolean(),
  /** Of a demonstration: who took part, besides those whose own file says so. */
  participants: z.array(handle).default([]),
  theme: text.nullable().default(null),
  call: z
    .strictObject({
      opens_on: day,
      closes_on: day,
      text,
      places: z.number().int().positive(),
      quotas: z.array(
        z.strictObject({ kind: z.enum(["territory", "sector"]), ref: z.string(), places: z.number().int().positive() })
      ),
    })
    .nullable()
    .default(null),
  /** Of a demonstration: applications to its call, in the words of those who apply. */
  applications: z
    .array(
      z.strictObject({
        cooperative: handle,
        status: z.enum(["applied", "accepted", "waitlisted", "refused", "withdrawn"]),
        brings: z.string(),
        stand_wish: z.enum(["table", "small", "large"]),
        stand: z.string().optional(),
        message: z.string().default(""),
        on: day,
      })
    )
    .default([]),
  activities: z.array(
    z.strictObject({
      handle,
      kind: z.enum(["workshop", "training", "seminar", "conference"]),
      title: text,
      summary: text,
      on: day.nullable(),
    })
  ),
})

const feature = z.strictObject({
  placement: z.union([
    z.enum(["home.hero", "home.season", "home.territories", "home.cooperatives", "home.stories", "home.fairs"]),
    z.string().regex(/^(territory:MA-\d{2}|fair:[a-z0-9-]+)$/),
  ]),
  kind: z.enum(["listing", "cooperative", "fair", "territory", "story"]),
  ref: z.string(),
  position: z.number().int().min(0),
})

/** Purchases that show what a market in use looks like; each parcel is led to its state by the market's own workflows. */
const purchase = z.strictObject({
  reference: z.string().regex(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/),
  buyer: z.enum(["account", "guest"]),
  locale: z.enum(["ar", "fr", "en"]),
  hours_ago: z.number().int().min(1),
  payment: z.enum(["cash_on_delivery", "bank_transfer"]),
  /** Handle of the one everything is bought from; otherwise another for each parcel. */
  cooperative: z.string().optional(),
  parcels: z
    .array(
      z.enum([
        "awaiting_payment",
        "placed",
        "accepted",
        "packed",
        "shipped",
        "delivered",
        "delivered_short",
        "declined",
        "timed_out",
        "cancelled",
        "refused",
        "return_requested",
        "return_accepted",
        "return_refused",
        "returned",
        "refunded",
      ])
    )
    .min(1)
    .max(4),
})

const days = z.number().int().min(1).max(365)

/** Sales are percents off the price a listing had before; codes are typed at the checkout. Both last from the seed on. */
const promotions = z.strictObject({
  price_lists: z.array(
    z.strictObject({ handle, title: text, days, percent: z.number().int().min(1).max(50), listings: z.array(handle) })
  ),
  codes: z.array(
    z.union([
      z.strictObject({ code: z.string().regex(/^[A-Z0-9]{4,20}$/), percent: z.number().min(1).max(50), days }),
      z.strictObject({ code: z.string().regex(/^[A-Z0-9]{4,20}$/), amount: z.number().positive(), days }),
    ])
  ),
})

/** What a page's picture for shared links says and shows, where the page has no picture of its own. */
const pagePicture = z.strictObject({ name: handle, craft, title: text })

const many = z.number().int().min(0)

/** What was searched for on each of some days, as the sums of a day are kept. */
const searched = z.strictObject({
  locale: z.enum(["ar", "fr", "en"]),
  words: z.string().min(1),
  days_ago: z.array(days).min(1),
  searched: many,
  nothing: many,
  clicked: many,
  bought: many,
})

export const files = {
  "territories.json": z.array(territory),
  "sectors.json": z.array(sector),
  "categories.json": z.array(category),
  "fairs.json": z.array(fair),
  "features.json": z.array(feature),
  "purchases.json": z.array(purchase),
  "promotions.json": promotions,
  "searched.json": z.array(searched),
  "page-pictures.json": z.array(pagePicture),
}
