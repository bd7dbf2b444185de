import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/info-pages/[slug]/versions/contract"
import { INFO_PAGE_MODULE, type InfoPageModuleService } from "../modules/info-page"
import { readStaffNames } from "../staff/read-names"

type Asked = { slug: string; page: number; page_size: number }
type Answer = z.input<(typeof contract)["response"]>

/** When a page of information was written, and by whom, newest first. */
export async function listInfoPageVersions(
  container: MedusaContainer,
  { slug, page, page_size }: Asked
): Promise<Answer> {
  const service: InfoPageModuleService = container.resolve(INFO_PAGE_MODULE)
  const [rows, count] = await service.listAndCountInfoPageVersions(
    { slug },
    {
      select: ["version", "created_at", "edited_by"],
      order: { version: "DESC" },
      skip: (page - 1) * page_size,
      take: page_size,
    }
  )
  const names = await readStaffNames(
    container.resolve(ContainerRegistrationKeys.QUERY),
    rows.map((row) => row.edited_by)
  )
  const versions = rows.map((row) => ({
    version: row.version,
    edited_at: new Date(row.created_at).toISOString(),
    edited_by: names.get(row.edited_by) ?? row.edited_by,
  }))
  return { versions, count, page, page_size }
}
