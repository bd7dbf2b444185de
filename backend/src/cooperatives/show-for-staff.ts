import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readAtlas, territoryRef } from "../catalogue/territories"
import { readWords } from "../catalogue/words"
import { refusal } from "../contracts/codes"
import { isoDay } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import type { staffCooperative } from "../contracts/shapes/staff-cooperative"
import { readOwnSigns } from "../desk/read-own-signs"
import { readEnvironment } from "../environment"
import { showInvitation } from "../membership/show-invitation"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../modules/application"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../modules/cooperative"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../modules/membership"
import type { Invitation } from "../modules/membership/models/invitation"
import { readPapers } from "../papers/show-papers"
import { findDeskParcels } from "../purchase/find-desk-parcels"
import { readStaffNames } from "../staff/read-names"

type Shown = z.input<typeof staffCooperative>

/** The last so many of each: no cooperative has more members, and older decisions say little. */
const MOST = 100

/** A cooperative as an organizer knows it. A constant number of statements. @throws NOT_FOUND */
export async function showForStaff(container: MedusaContainer, id: string, locale: Locale): Promise<Shown> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [row] = await cooperatives.listCooperatives({ id })
  if (!row) throw refusal("NOT_FOUND")
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [words, atlas, members, invitations, papers, signs, decisions, listings, parcels, application_id] =
    await Promise.all([
      readWords(query, [id]),
      readAtlas(query),
      readMembers(container, id),
      readInvitations(container, id),
      readPapers(container, id),
      readOwnSigns(container, id, { locale }),
      readDecisions(container, id),
      countListings(container, id),
      findDeskParcels(container, { cooperative_id: id, page: 1, page_size: 1 }),
      applicationOf(container, id),
    ])
  const { to_answer, to_pack, to_ship, returning, under_way } = parcels.counts
  const said = (field: "name" | "locality") => words(id, locale, field, row[field])
  const [from, until] = [isoDay(row.closed_from), isoDay(row.closed_until)]
  return {
    id,
    handle: row.handle,
    name: said("name"),
    names: { ar: row.name, fr: words(id, "fr", "name", ""), en: words(id, "en", "name", "") },
    locality: said("locality"),
    legal_form: row.legal_form,
    status: row.status,
    province: territoryRef(atlas, row.province_id, locale).name,
    region: territoryRef(atlas, row.region_id, locale).name,
    women_led: row.women_led,
    youth_led: row.youth_led,
    shop_url: `${readEnvironment().STOREFRONT_URL}/${locale}/cooperatives/${row.handle}`,
    founded: row.founded,
    persons: { all: row.members_count, women: row.women_count, youth: row.youth_count },
    register_court: row.register_court,
    register_number: row.register_number,
    odco_reference: row.odco_reference,
    ice: row.ice,
    closed: from && until ? { from, until } : null,
    application_id,
    joined_at: new Date(row.created_at).toISOString(),
    listings,
    open_parcels: to_answer + to_pack + to_ship + returning + under_way,
    members,
    invitations,
    papers,
    signs,
    decisions,
  }
}

async function readMembers(container: MedusaContainer, cooperative_id: string): Promise<Shown["members"]> {
  const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  const rows = await membership.listMembers(
    { cooperative_id, removed_at: null },
    { order: { role: "DESC", created_at: "ASC" }, take: MOST }
  )
  return rows.map(({ id, name, role, phone, email, locale, created_at }) => {
    return { id, name, role, phone, email, locale, since: new Date(created_at).toISOString() }
  })
}

async function readInvitations(container: MedusaContainer, cooperative_id: string): Promise<Shown["invitations"]> {
  const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  const rows = await membership.listInvitations(
    { cooperative_id, accepted_at: null, revoked_at: null },
    { order: { created_at: "DESC" }, take: MOST }
  )
  return rows.map((row) => showInvitation(row as InferTypeOf<typeof Invitation>))
}

/** What was decided, last first, and by whom. */
async function readDecisions(container: MedusaContainer, cooperative_id: string): Promise<Shown["decisions"]> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const rows = await cooperatives.listCooperativeDecisions(
    { cooperative_id },
    { order: { created_at: "DESC", id: "DESC" }, take: MOST }
  )
  const names = await readStaffNames(
    container.resolve(ContainerRegistrationKeys.QUERY),
    rows.map((row) => row.decided_by)
  )
  return rows.map(({ id, what, person, role, reason, decided_by, created_at }) => {
    return { id, what, person, role, reason, by: names.get(decided_by) ?? "", at: new Date(created_at).toISOString() }
  })
}

async function countListings(container: MedusaContainer, cooperative_id: string): Promise<Shown["listings"]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = await knex("listing as l")
    .join("product as p", "p.id", "l.product_id")
    .where("l.cooperative_id", cooperative_id)
    .whereNull("l.deleted_at")
    .whereNull("p.deleted_at")
    .groupBy("p.status")
    .select<{ status: string; count: string }[]>("p.status", knex.raw("count(*) as count"))
  const of = (status: string) => Number(rows.find((row) => row.status === status)?.count ?? 0)
  const all = rows.reduce((sum, { count }) => sum + Number(count), 0)
  const [published, waiting] = [of("published"), of("proposed")]
  return { published, waiting, other: all - published - waiting }
}

async function applicationOf(container: MedusaContainer, cooperative_id: string): Promise<string | null> {
  const applications: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const [row] = await applications.listApplications({ cooperative_id }, { select: ["id"], take: 1 })
  return row?.id ?? null
}
