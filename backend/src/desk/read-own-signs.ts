import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readWords } from "../catalogue/words"
import { refusal } from "../contracts/codes"
import { isoDay, today } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import type { deskSign, signState } from "../contracts/shapes/desk-shop"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../modules/verification"

/** More than any cooperative has. */
const MOST = 200

type Facts = { verified_at: unknown; refused_reason: string | null; expires_at: Date | string }

/** Where a claim stands today. */
export function stateOfSign(sign: Facts): z.infer<typeof signState> {
  if (isoDay(sign.expires_at) < today()) return "expired"
  if (sign.verified_at) return "verified"
  return sign.refused_reason === null ? "waiting" : "refused"
}

/** The signs of one cooperative, the last to expire first. */
export async function readOwnSigns(
  container: MedusaContainer,
  cooperative_id: string,
  { locale, id }: { locale: Locale; id?: string }
): Promise<z.input<typeof deskSign>[]> {
  const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const rows = await service.listQualitySigns(
    { cooperative_id, ...(id !== undefined && { id }) },
    { relations: ["bearers"], order: { expires_at: "DESC" }, take: MOST }
  )
  return showSigns(container, rows, locale)
}

type Row = Awaited<ReturnType<VerificationModuleService["listQualitySigns"]>>[number]

/** Signs read with their bearers, as their members see them, in the order given. */
export async function showSigns(
  container: MedusaContainer,
  rows: Row[],
  locale: Locale
): Promise<z.input<typeof deskSign>[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = rows.map((row) => row.id)
  const words = await readWords(query, ids, [locale])
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: words(row.id, locale, "name", row.name),
    number: row.number,
    issuer: words(row.id, locale, "issuer", row.issuer),
    expires_on: isoDay(row.expires_at),
    state: stateOfSign(row),
    refused_reason: row.refused_reason,
    has_evidence: row.evidence_key !== null,
    listings_count: row.bearers.length,
  }))
}

/** @throws NOT_FOUND */
export async function requireOwnSign(container: MedusaContainer, cooperative_id: string, id: string) {
  const [sign] = await readOwnSigns(container, cooperative_id, { locale: "ar", id })
  if (!sign) throw refusal("NOT_FOUND")
  return sign
}

/** The row itself, of one's own. @throws NOT_FOUND */
export async function requireSignRow(container: MedusaContainer, cooperative_id: string, id: string) {
  const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const [row] = await service.listQualitySigns({ id, cooperative_id })
  if (!row) throw refusal("NOT_FOUND")
  return row
}
