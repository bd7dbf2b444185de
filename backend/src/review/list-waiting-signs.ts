import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/review/signs/contract"
import { storedDay, today } from "../contracts/days"
import { showSigns } from "../desk/read-own-signs"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../modules/verification"
import { nameCooperatives } from "./name-cooperatives"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>

/** Claims nobody has answered, of all cooperatives. One that has expired meanwhile is nobody's work any more. */
export async function listWaitingSigns(container: MedusaContainer, asked: Asked): Promise<Answer> {
  const { locale, page, page_size } = asked
  const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const [rows, count] = await service.listAndCountQualitySigns(
    { verified_at: null, refused_reason: null, expires_at: { $gte: storedDay(today()) } },
    { relations: ["bearers"], order: { updated_at: "ASC" }, skip: (page - 1) * page_size, take: page_size }
  )
  const [shown, owner] = await Promise.all([
    showSigns(container, rows, locale),
    nameCooperatives(
      container,
      rows.map((row) => row.cooperative_id),
      locale
    ),
  ])
  const signs = shown.map((sign, index) => ({
    ...sign,
    cooperative: owner(rows[index].cooperative_id),
    waiting_since: new Date(rows[index].updated_at).toISOString(),
  }))
  return { signs, count, page, page_size }
}
