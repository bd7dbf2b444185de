import { z } from "@medusajs/framework/zod"
import { day, territoryRef } from "./basics"

const typed = (longest: number) => z.string().trim().max(longest)

/** A text in three languages. Arabic is the base: where another is empty, the Arabic is shown. */
const texts = (longest: number) =>
  z.object({ ar: typed(longest).default(""), fr: typed(longest).default(""), en: typed(longest).default("") })

const count = (most: number) => z.number().int().min(1).max(most).nullable().default(null)

const fairDay = day.nullable().default(null)

export const fairId = z.string().min(1).max(60)
export const fairScope = z.enum(["national", "regional", "mobile_market"])
export const version = z.number().int().min(1).max(1_000_000)
export const fairState = z.enum(["coming", "open", "closed"])
export const callState = z.enum(["none", "coming", "open", "closed"])
export const participationStatus = z.enum(["applied", "accepted", "waitlisted", "refused", "withdrawn"])
export const standWish = z.enum(["table", "small", "large"])

export const seriesName = texts(160).refine(({ ar }) => ar !== "", { path: ["ar"], message: "MISSING" })

const activityForm = z.object({
  /** Of one that exists; none for a new one. */
  id: z.string().max(60).nullable().default(null),
  kind: z.enum(["workshop", "training", "seminar", "conference"]),
  title: texts(200).refine(({ ar }) => ar !== "", { path: ["ar"], message: "MISSING" }),
  summary: texts(1000),
  held_on: fairDay,
})

/** Of a territory by its id, or of a sector by its handle. */
const quotaKind = z.enum(["territory", "sector"])

const quota = z.object({
  kind: quotaKind,
  ref: z.string().min(1).max(60),
  places: z.number().int().min(1).max(10_000),
})

/** An edition as its editor holds it, programme and call included. What is not known stays null or empty. */
export const fairForm = z
  .object({
    series_id: fairId,
    scope: fairScope,
    number: count(999),
    name: texts(160),
    slogan: texts(300),
    theme: texts(300),
    summary: texts(4000),
    unknown: texts(1000),
    venue: texts(200),
    organizers: texts(600),
    partners: texts(1200),
    patronage: texts(300),
    announced_from: fairDay,
    announced_until: fairDay,
    starts_on: fairDay,
    ends_on: fairDay,
    /** Where no day is known; else the year of the first day. */
    year: z.number().int().min(1950).max(2100).nullable().default(null),
    /** A region, province or prefecture. */
    territory_id: z
      .string()
      .regex(/^MA-([0-9]{2}|[A-Z]{3})$/)
      .nullable()
      .default(null),
    area_m2: count(1_000_000),
    exhibitors_count: count(100_000),
    exhibitors_approximate: z.boolean().default(false),
    published: z.boolean().default(false),
    /** It will not be held: buyers who were to fetch a parcel there are told. Such a one is not published. */
    called_off: z.boolean().default(false),
    call: z.object({
      opens_on: fairDay,
      closes_on: fairDay,
      text: texts(4000),
      /** How many are to be accepted in all. */
      places: count(10_000),
      quotas: z.array(quota).max(100).default([]),
    }),
    activities: z.array(activityForm).max(60).default([]),
  })
  .superRefine(({ published, called_off, name }, context) => {
    if (published && called_off) context.addIssue({ code: "custom", path: ["called_off"], message: "PUBLISHED" })
    for (const language of ["ar", "fr", "en"] as const) {
      if (!name[language] && (published || language === "ar"))
        context.addIssue({ code: "custom", path: ["name", language], message: "MISSING" })
    }
  })

/** How many applications stand how. */
export const participationCounts = z.object({
  applied: z.number().int(),
  accepted: z.number().int(),
  waitlisted: z.number().int(),
  refused: z.number().int(),
  withdrawn: z.number().int(),
})

const namedQuota = z.object({
  kind: z.enum(["all", "territory", "sector"]),
  ref: z.string(),
  /** Empty for "all". */
  name: z.string(),
  places: z.number().int(),
})

/** A quota with how many are accepted in it, and how many of those who wait for an answer it counts. */
export const quotaStanding = namedQuota.extend({ taken: z.number().int(), waiting: z.number().int() })

/** A quota that an answer would pass, with how many there would be then. */
export const passedQuota = namedQuota.extend({ after: z.number().int() })

export const fairInList = z.object({
  id: z.string(),
  name: z.string(),
  series: z.string(),
  scope: fairScope,
  number: z.number().int().nullable(),
  starts_on: day.nullable(),
  ends_on: day.nullable(),
  year: z.number().int().nullable(),
  state: fairState,
  published: z.boolean(),
  called_off: z.boolean(),
  call: z.object({ state: callState, opens_on: day.nullable(), closes_on: day.nullable() }),
  counts: participationCounts,
  demo: z.boolean(),
})

export const editedFair = z.object({
  id: z.string(),
  version: z.number().int(),
  form: fairForm,
  state: fairState,
  call_state: callState,
  demo: z.boolean(),
  /** Its page in the storefront, without language. */
  path: z.string(),
  storefront: z.string(),
  /** A draft to which nobody applied. */
  deletable: z.boolean(),
})

/** An application as organizers see it. */
export const staffParticipation = z.object({
  id: z.string(),
  version: z.number().int(),
  status: participationStatus,
  cooperative: z.object({
    name: z.string(),
    handle: z.string(),
    province: z.string(),
    sectors: z.array(z.string()),
    women_led: z.boolean(),
  }),
  brings: z.string(),
  stand_wish: standWish,
  stand: z.string().nullable(),
  message: z.string(),
  applied_at: z.iso.datetime().nullable(),
  decided_at: z.iso.datetime().nullable(),
})

/** What a cooperative may say of its own application. */
export const ownParticipation = z.object({
  status: participationStatus,
  brings: z.string(),
  stand_wish: standWish,
  stand: z.string().nullable(),
  message: z.string(),
})

/** A fair as a member sees it: when and where it is, its call, and how one's own application stands. */
export const deskFair = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  slogan: z.string(),
  starts_on: day.nullable(),
  ends_on: day.nullable(),
  venue: z.string(),
  territory: territoryRef.nullable(),
  state: fairState,
  demo: z.boolean(),
  call: z.object({ state: callState, opens_on: day.nullable(), closes_on: day.nullable(), text: z.string() }),
  own: ownParticipation.nullable(),
  /** Until the fair begins. */
  can_withdraw: z.boolean(),
})

/** The name of a stand, as it is painted on the floor: "A12", "7", "ب 3". */
export const standName = z
  .string()
  .trim()
  .max(12)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u)
  .transform((typed) => typed.normalize("NFKC").toUpperCase().replace(/\s+/g, " "))
