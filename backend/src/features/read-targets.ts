import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { StoredCard } from "../catalogue/listing-card"
import { askIndex, cardField } from "../catalogue/listing-index"
import { firstLines } from "../catalogue/first-lines"
import { shownPicture, type StoredPicture } from "../catalogue/shown-picture"
import { readAtlas, territoryRef, type Atlas } from "../catalogue/territories"
import { readWords } from "../catalogue/words"
import type { Locale } from "../contracts/shapes/basics"
import type { featureTarget } from "../contracts/shapes/feature"
import type { FeatureKind } from "../modules/feature/placements"

export type Target = z.infer<typeof featureTarget>

const locales = ["ar", "fr", "en"] as const satisfies readonly Locale[]

const inThree = (say: (locale: Locale) => string): Target["name"] => ({ ar: say("ar"), fr: say("fr"), en: say("en") })

const PICTURE_WIDTH = 480

/** The address of the file nearest to the width of a card. */
function pictureOf(stored: unknown): string | null {
  const picture = shownPicture(stored, "")
  if (!picture) return null
  const width = picture.widths.find((one) => one >= PICTURE_WIDTH) ?? picture.widths.at(-1)
  return width ? `${picture.src}-${width}.webp` : picture.src
}

type Named = {
  id: string
  name: string
  status?: string
  published?: boolean
  region_id: string | null
  province_id: string | null
  story?: string
  images: { mark?: StoredPicture; banner?: StoredPicture; poster?: StoredPicture } | null
}

/** What is featured by these ids, of one kind, by id. An id that names nothing (any more) is left out. */
export async function readTargets(
  container: MedusaContainer,
  kind: FeatureKind,
  ids: string[]
): Promise<Map<string, Target>> {
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  if (kind === "listing") return readListingTargets(container, ids)
  const atlas = await readAtlas(query)
  if (kind === "territory") {
    return new Map(ids.filter((id) => atlas.byId.has(id)).map((id) => [id, territoryTarget(atlas, id)]))
  }
  const isStory = kind === "story"
  const own = kind === "fair" ? ["published"] : ["status", "story"]
  const [{ data }, words] = await Promise.all([
    query.graph({
      entity: isStory ? "cooperative" : kind,
      fields: ["id", "name", "region_id", "province_id", "images", ...own],
      filters: { id: ids },
    }),
    readWords(query, ids),
  ])
  return new Map(
    (data as unknown as Named[]).map((row) => [
      row.id,
      {
        ...{ kind, reference_id: row.id, price_from: null },
        name: inThree((locale) => words(row.id, locale, "name", row.name)),
        detail: isStory
          ? inThree((locale) => firstLines(words(row.id, locale, "story", row.story)))
          : placeOf(atlas, row.province_id ?? row.region_id),
        picture: pictureOf(isStory ? row.images?.banner : (row.images?.mark ?? row.images?.poster)),
        visible: row.published ?? (row.status === "verified" && (!isStory || Boolean(row.story))),
      },
    ])
  )
}

const placeOf = (atlas: Atlas, id: string | null) =>
  inThree((locale) => (id ? territoryRef(atlas, id, locale).name : ""))

/** A territory as it is featured, under its region. */
export function territoryTarget(atlas: Atlas, id: string): Target {
  return {
    kind: "territory",
    reference_id: id,
    name: inThree((locale) => territoryRef(atlas, id, locale).name),
    detail: placeOf(atlas, atlas.byId.get(id)?.parent_id ?? null),
    picture: null,
    price_from: null,
    visible: true,
  }
}

/** Listings from the index; those not on sale, which it does not know, from their products. */
async function readListingTargets(container: MedusaContainer, ids: string[]): Promise<Map<string, Target>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [[{ hits }], { data: products }, words] = await Promise.all([
    askIndex(container, [
      {
        filters: { id: ids },
        fields: ["id", ...locales.map(cardField)],
        pagination: { take: ids.length },
        search_options: { count: "none" },
      },
    ]),
    query.graph({ entity: "product", fields: ["id", "title"], filters: { id: ids } }),
    readWords(query, ids),
  ])
  const targets = new Map<string, Target>(
    products.map(({ id, title }) => [
      id,
      {
        kind: "listing",
        reference_id: id,
        name: inThree((locale) => words(id, locale, "title", title)),
        detail: inThree(() => ""),
        picture: null,
        price_from: null,
        visible: false,
      },
    ])
  )
  for (const { id, document } of hits) {
    const stored = (locale: Locale) => JSON.parse(String(document?.[cardField(locale)])) as StoredCard
    const cards = { ar: stored("ar"), fr: stored("fr"), en: stored("en") }
    targets.set(id, {
      kind: "listing",
      reference_id: id,
      name: inThree((locale) => cards[locale].title),
      detail: inThree((locale) => cards[locale].cooperative.name),
      picture: pictureOf(cards.ar.image),
      price_from: cards.ar.price_from,
      visible: true,
    })
  }
  return targets
}
