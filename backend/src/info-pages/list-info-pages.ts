import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/info-pages/contract"
import { INFO_PAGE_MODULE, type InfoPageModuleService } from "../modules/info-page"
import { infoSlugs } from "../modules/info-page/info-slugs"
import { readStaffNames } from "../staff/read-names"
import { firstTexts } from "./first-texts"

type Answer = z.input<(typeof contract)["response"]>

/** All pages of information in the storefront's order: their names, the languages they lack, who wrote them last and when. */
export async function listInfoPages(container: MedusaContainer): Promise<Answer> {
  const service: InfoPageModuleService = container.resolve(INFO_PAGE_MODULE)
  const newest = await service.newest()
  const names = await readStaffNames(
    container.resolve(ContainerRegistrationKeys.QUERY),
    newest.map((one) => one.edited_by)
  )
  const pages = infoSlugs.map((slug) => {
    const written = newest.find((one) => one.slug === slug)
    const { ar, fr, en } = written?.texts ?? firstTexts[slug]
    return {
      slug,
      title: { ar: ar.title, fr: fr?.title ?? null, en: en?.title ?? null },
      edited_at: written ? new Date(written.edited_at).toISOString() : null,
      edited_by: written ? (names.get(written.edited_by) ?? written.edited_by) : null,
    }
  })
  return { pages }
}
