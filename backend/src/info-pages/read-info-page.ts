import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/info-pages/[slug]/contract"
import { refusal } from "../contracts/codes"
import { readEnvironment } from "../environment"
import { INFO_PAGE_MODULE, type InfoPageModuleService } from "../modules/info-page"
import type { InfoSlug } from "../modules/info-page/info-slugs"
import type { InfoTexts } from "../modules/info-page/info-text"
import { firstTexts } from "./first-texts"

type Answer = z.input<(typeof contract)["response"]>

/** A page of information as it is written: its newest version, or the one asked for. Throws NOT_FOUND. */
export async function readInfoPage(container: MedusaContainer, slug: InfoSlug, version?: number): Promise<Answer> {
  const service: InfoPageModuleService = container.resolve(INFO_PAGE_MODULE)
  const [found] = await service.listInfoPageVersions(
    { slug, ...(version !== undefined && { version }) },
    { order: { version: "DESC" }, take: 1 }
  )
  if (!found && version) throw refusal("NOT_FOUND")
  return {
    slug,
    version: found?.version ?? 0,
    texts: found ? (found.texts as unknown as InfoTexts) : firstTexts[slug],
    storefront: readEnvironment().STOREFRONT_URL,
  }
}
