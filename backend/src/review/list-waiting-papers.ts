import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/review/papers/contract"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../modules/verification"
import { showPaper } from "../papers/show-papers"
import { nameCooperatives } from "./name-cooperatives"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>

/** Papers of all cooperatives that nobody has looked at, longest waiting first. */
export async function listWaitingPapers(container: MedusaContainer, asked: Asked): Promise<Answer> {
  const { locale, page, page_size } = asked
  const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const [rows, count] = await service.listAndCountPapers(
    { verified_at: null, refused_reason: null, replaced_at: null },
    { order: { created_at: "ASC", id: "ASC" }, skip: (page - 1) * page_size, take: page_size }
  )
  const owner = await nameCooperatives(
    container,
    rows.map((row) => row.cooperative_id),
    locale
  )
  const papers = rows.map((row) => ({ ...showPaper(row), cooperative: owner(row.cooperative_id) }))
  return { papers, count, page, page_size }
}
