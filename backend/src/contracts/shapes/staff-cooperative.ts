import { z } from "@medusajs/framework/zod"
import { day, legalForm, locale } from "./basics"
import { deskSign } from "./desk-shop"
import { invitation, memberRole } from "./membership"
import { paper } from "./paper"

export const cooperativeStatus = z.enum(["applied", "verified", "refused", "suspended", "closed"])

/** What organizers have decided about a cooperative. */
export const decisionKind = z.enum([
  "suspended",
  "reinstated",
  "women_led",
  "women_led_withdrawn",
  "youth_led",
  "youth_led_withdrawn",
  "member_invited",
  "invitation_withdrawn",
  "member_role",
  "member_removed",
])

const standing = {
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  legal_form: legalForm,
  status: cooperativeStatus,
  province: z.string(),
  women_led: z.boolean(),
  youth_led: z.boolean(),
}

export const cooperativeInList = z.object({
  ...standing,
  /** On sale now, or hidden while it is suspended. */
  listings_count: z.number().int(),
  members_count: z.number().int(),
})

/** A cooperative as organizers know it: facts, who acts for it, papers and signs, and what was decided. No money. */
export const staffCooperative = z.object({
  ...standing,
  region: z.string(),
  locality: z.string(),
  names: z.object({ ar: z.string(), fr: z.string(), en: z.string() }),
  /** Where buyers see it, once it is verified. */
  shop_url: z.string(),
  founded: z.number().int().nullable(),
  /** Heads, as the cooperative says: the persons of it, not those at its desk. */
  persons: z.object({ all: z.number().int(), women: z.number().int(), youth: z.number().int() }),
  register_court: z.string().nullable(),
  register_number: z.string().nullable(),
  odco_reference: z.string().nullable(),
  ice: z.string().nullable(),
  closed: z.object({ from: day, until: day }).nullable(),
  application_id: z.string().nullable(),
  joined_at: z.iso.datetime(),
  listings: z.object({ published: z.number().int(), waiting: z.number().int(), other: z.number().int() }),
  /** Parcels that are sold and not yet at rest. */
  open_parcels: z.number().int(),
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: memberRole,
      phone: z.string().nullable(),
      email: z.string().nullable(),
      locale,
      since: z.iso.datetime(),
    })
  ),
  /** Nobody has taken them yet. */
  invitations: z.array(invitation),
  papers: z.array(paper),
  signs: z.array(deskSign),
  decisions: z.array(
    z.object({
      id: z.string(),
      what: decisionKind,
      /** The member it was about, and the role given. */
      person: z.string().nullable(),
      role: memberRole.nullable(),
      reason: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
    })
  ),
})
