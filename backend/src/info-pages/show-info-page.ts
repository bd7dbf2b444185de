import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/store/info-pages/[slug]/contract"
import type { Locale } from "../contracts/shapes/basics"
import { INFO_PAGE_MODULE, type InfoPageModuleService } from "../modules/info-page"
import { infoSlugs, type InfoSlug } from "../modules/info-page/info-slugs"
import { saidIn } from "../modules/info-page/info-text"
import { readBody } from "../modules/info-page/read-body"
import { firstTexts } from "./first-texts"

type Answer = z.input<(typeof contract)["response"]>

/** A page of information as visitors read it, and the names of the others in their order. */
export async function showInfoPage(container: MedusaContainer, slug: InfoSlug, locale: Locale): Promise<Answer> {
  const service: InfoPageModuleService = container.resolve(INFO_PAGE_MODULE)
  const written = new Map((await service.newest()).map((one) => [one.slug, one.texts]))
  const said = (one: InfoSlug) => saidIn(written.get(one) ?? firstTexts[one], locale)
  const { language, text } = said(slug)
  return {
    language,
    title: text.title,
    summary: text.summary,
    sections: readBody(text.body),
    others: infoSlugs.filter((one) => one !== slug).map((one) => ({ slug: one, title: said(one).text.title })),
  }
}
