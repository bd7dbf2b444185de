import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { refusal } from "../contracts/codes"
import { isoDay } from "../contracts/days"
import type { paper } from "../contracts/shapes/paper"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../modules/verification"
import { stateOfPaper } from "../modules/verification/paper-state"

/** More than a cooperative may keep. */
const MOST = 100

type Row = Awaited<ReturnType<VerificationModuleService["listPapers"]>>[number]

/** A paper as its managers and organizers see it; where the file lies is nobody's business. */
export const showPaper = (row: Row): z.input<typeof paper> => ({
  id: row.id,
  kind: row.kind,
  state: stateOfPaper(row),
  expires_on: isoDay(row.expires_at),
  refused_reason: row.refused_reason,
  sent_at: new Date(row.created_at).toISOString(),
  replaces_id: row.replaces_id,
})

/** What the market holds of one cooperative, without what something newer stands for; the last sent first. */
export async function readPapers(container: MedusaContainer, cooperative_id: string, id?: string) {
  const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const rows = await service.listPapers(
    { cooperative_id, replaced_at: null, ...(id !== undefined && { id }) },
    { order: { created_at: "DESC", id: "ASC" }, take: MOST }
  )
  return rows.map(showPaper)
}

/** A row of this cooperative, replaced or not. @throws NOT_FOUND, for another cooperative's too */
export async function requirePaper(container: MedusaContainer, id: string, cooperative_id?: string): Promise<Row> {
  const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const [row] = await service.listPapers({ id, ...(cooperative_id && { cooperative_id }) })
  if (!row) throw refusal("NOT_FOUND")
  return row
}
