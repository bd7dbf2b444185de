import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { randomInt } from "node:crypto"
import { writeFileSync } from "node:fs"
import { setTimeout } from "node:timers/promises"
import { engineOrder } from "@maarid/backend/catalogue/index-engine"
import { askIndex, cardField } from "@maarid/backend/catalogue/listing-index"
import { facetFields } from "@maarid/backend/catalogue/listing-query"
import { readVocabulary } from "@maarid/backend/catalogue/read-vocabulary"
import { searchListings } from "@maarid/backend/catalogue/search-listings"
import { suggest } from "@maarid/backend/catalogue/suggest"
import { hard, understand } from "@maarid/backend/search/understand"
import { queries, type Query } from "./set"

const EVERY = 12
const PAGE = 24
const FACET_VALUES = 100
const PAUSE_MS = 50
const CHANGES = 20
const LOOK_AGAIN_MS = 20
const TOO_LATE_MS = 30_000

type Times = Record<string, number[]>
export type Speed = {
  asked: number
  rounds: number
  listings: number
  times: Times
  found: number[]
  reindex: Reindex | null
}
type Reindex = { seconds: number; asked: number; empty: number; times: number[] }

/**
 * `medusa exec ./tests/bench/search/speed.ts <file> <rounds> [anew]` on a large market: every twelfth judged question to the
 * market's search with facets, to the engine alone for the same words, to Medusa's `q=`, and half typed to the
 * suggestions; one after the other in each round. Then titles are changed until the change is found, and with `anew` the
 * index is made anew while one goes on asking.
 */
export default async function speed({ container, args: [file, rounds, anew] }: ExecArgs): Promise<void> {
  const asked = queries.filter(({ concept }, at) => concept && at % EVERY === 0)
  const ways: Record<string, (query: Query) => Promise<unknown>> = {
    market: (query) => searchListings(container, page(query)),
    engine: await engineAlone(container),
    medusa: (query) => productsBy(container, query.text),
    suggestions: (query) => suggest(container, { q: begun(query.text), locale: localeOf(query), part: "all" }),
  }
  const times: Times = {}
  for (let round = 0; round <= Number(rounds); round++) {
    for (const query of asked) {
      for (const [name, ask] of Object.entries(ways)) {
        const ms = await timed(() => ask(query))
        // The first round warms up.
        if (round) (times[name] ??= []).push(ms)
      }
    }
  }
  const { count } = await searchListings(container, { ...page(asked[0]), q: undefined, sort: "newest", facets: false })
  const found = await changesFound(container, asked)
  const reindex = anew === "anew" ? await askWhileReindexed(container, asked) : null
  const told: Speed = { asked: asked.length, rounds: Number(rounds), listings: count, times, found, reindex }
  writeFileSync(file, JSON.stringify(told))
}

const localeOf = ({ language }: Query) => (language === "mix" ? "fr" : language)
const begun = (text: string) => text.slice(0, Math.max(3, Math.ceil(text.length * 0.7)))

const page = (query: Query) => ({
  q: query.text as string | undefined,
  locale: localeOf(query),
  sort: "relevance" as const,
  facets: true,
  page: 1,
  page_size: PAGE,
})

/** What somebody would ask of the Search Module alone for the same words: a page, its count and its facets, in its order. */
async function engineAlone(container: MedusaContainer) {
  const vocabulary = await readVocabulary(container)
  return (query: Query) => {
    const tokens = hard(understand(query.text, vocabulary).wanted).map(({ token }) => token)
    return askIndex(container, [
      {
        filters: { q: tokens.join(" ") },
        fields: ["id", cardField(localeOf(query))],
        pagination: { take: PAGE, order: engineOrder },
        search_options: {
          count: "exact",
          facets: [
            ...facetFields.map((field) => ({ field, type: "value" as const, limit: FACET_VALUES })),
            { field: "price", type: "stats" as const },
          ],
        },
      },
    ])
  }
}

/** The question behind Medusa's own `/store/products?q=`, without prices and stock. */
function productsBy(container: MedusaContainer, q: string) {
  return container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "handle", "thumbnail"],
    filters: { q, status: "published" } as Record<string, unknown>,
    pagination: { skip: 0, take: PAGE },
  })
}

/** How long after each change of a title its new word is found. */
async function changesFound(container: MedusaContainer, asked: Query[]): Promise<number[]> {
  const { listings } = await searchListings(container, {
    ...page(asked[0]),
    q: undefined,
    sort: "newest",
    facets: false,
  })
  const found: number[] = []
  const run = randomInt(1000)
  for (let change = 0; change < CHANGES; change++) {
    const { id, title } = listings[change % listings.length]
    const word = wordOf(run * CHANGES + change)
    const retitle = (to: string) =>
      updateProductsWorkflow(container).run({ input: { selector: { id }, update: { title: to } } })
    await retitle(`${title} ${word}`)
    const ms = await timed(async () => {
      const began = performance.now()
      while ((await searchListings(container, { ...page(asked[0]), q: word })).listings[0]?.id !== id) {
        if (performance.now() - began > TOO_LATE_MS) throw new Error(`${title} is not found by its new word`)
        await setTimeout(LOOK_AGAIN_MS)
      }
    })
    found.push(ms)
    await retitle(title)
  }
  return found
}

/** A word of its own for each number: no letter stands twice in a row, which the reading would take for one. */
const wordOf = (number: number) => `zq${number.toString(2).replace(/0/g, "bd").replace(/1/g, "kt")}`

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function askWhileReindexed(container: MedusaContainer, asked: Query[]): Promise<Reindex> {
  const found = await Promise.all(asked.map(async (query) => (await searchListings(container, page(query))).count > 0))
  const answered = asked.filter((_, at) => found[at])
  const began = performance.now()
  let running = true
  const reindexing = container
    .resolve(Modules.SEARCH)
    .reindex({ index: "listing" })
    .finally(() => (running = false))
  const told: Reindex = { seconds: 0, asked: 0, empty: 0, times: [] }
  while (running) {
    const query = answered[told.asked++ % answered.length]
    const ask = async () => {
      const { count } = await searchListings(container, page(query))
      if (!count) told.empty += 1
    }
    told.times.push(await timed(ask))
    await setTimeout(PAUSE_MS)
  }
  await reindexing
  return { ...told, seconds: (performance.now() - began) / 1000 }
}
