import { infoSlugs, type InfoSlug } from "../modules/info-page/info-slugs"
import type { InfoTexts } from "../modules/info-page/info-text"
import { ar } from "./first-texts/ar"
import { en } from "./first-texts/en"
import { fr } from "./first-texts/fr"

/** What the pages say until organizers write something else: version 0. */
export const firstTexts = Object.fromEntries(
  infoSlugs.map((slug) => [slug, { ar: ar[slug], fr: fr[slug], en: en[slug] }])
) as Record<InfoSlug, InfoTexts>
