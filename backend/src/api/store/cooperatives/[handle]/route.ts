import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toCards } from "../../../../catalogue/read-cooperatives"
import { readFairsOf } from "../../../../catalogue/read-fairs"
import { cooperativeFields, type CooperativeRow, type SignRow } from "../../../../catalogue/read-listings"
import { toArtisan, toSign, type ArtisanRow } from "../../../../catalogue/makers"
import { readWords } from "../../../../catalogue/words"
import { answer } from "../../../../contracts/answer"
import { refusal } from "../../../../contracts/codes"
import { closedAhead } from "../../../../modules/cooperative/is-listed"
import { signIsShown } from "../../../../modules/verification/sign-is-shown"
import * as contract from "./contract"

type Row = CooperativeRow & {
  story: string
  founded: number | null
  members_count: number
  women_count: number
  youth_count: number
  register_court: string | null
  register_number: string | null
  ice: string | null
  sectors?: { id: string; handle: string; name: string }[]
  artisans?: ArtisanRow[]
}

const pageFields = [
  ...cooperativeFields,
  ...["story", "founded", "members_count", "women_count", "youth_count", "register_court", "register_number", "ice"],
  ...["id", "handle", "name"].map((field) => `sectors.${field}`),
  ...["id", "name", "craft", "bio", "consented_at"].map((field) => `artisans.${field}`),
]

export const GET = answer(contract.GET, async ({ params: { handle }, query: { locale }, request }) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const found = await query.graph({
    entity: "cooperative",
    fields: pageFields,
    filters: { handle, status: "verified" },
  })
  const row = found.data[0] as unknown as Row | undefined
  if (!row) throw refusal("NOT_FOUND")
  const { data } = await query.graph({
    entity: "quality_sign",
    fields: ["id", "kind", "name", "number", "issuer", "expires_at", "verified_at"],
    filters: { cooperative_id: row.id },
  })
  const signs = (data as unknown as SignRow[]).filter((sign) => signIsShown(sign))
  const { sectors = [], artisans = [] } = row
  const [[card], fairs, words] = await Promise.all([
    toCards(request.scope, [row], locale),
    readFairsOf(query, row.id, locale),
    readWords(
      query,
      [row, ...sectors, ...artisans, ...signs].map((one) => one.id),
      [locale]
    ),
  ])
  const closed = closedAhead(row)
  return {
    cooperative: {
      ...card,
      story: words(row.id, locale, "story", row.story),
      founded: row.founded,
      members_count: row.members_count,
      women_count: row.women_count,
      youth_count: row.youth_count,
      sectors: sectors.map((sector) => ({
        handle: sector.handle,
        name: words(sector.id, locale, "name", sector.name),
      })),
      identity: { register_court: row.register_court, register_number: row.register_number, ice: row.ice },
      closed: closed && { ...closed, reason: words(row.id, locale, "closed_reason", row.closed_reason) },
    },
    artisans: artisans.flatMap((artisan) => toArtisan(artisan, locale, words) ?? []),
    signs: signs.map((sign) => toSign(sign, locale, words)),
    fairs,
  }
})
