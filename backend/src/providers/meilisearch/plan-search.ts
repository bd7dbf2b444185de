import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { MultiSearchQuery, MultiSearchResult } from "meilisearch"
import { compileFilters } from "./compile-filters"
import { planFacets } from "./plan-facets"
import { fromEngine } from "./fields"

/** One question as the engine takes it: its queries, and how their answers become one. */
export type SearchPlan = {
  queries: MultiSearchQuery[]
  /** One query for each word where any of them will do: the engine merges their answers. */
  federated: boolean
  answer: (results: MultiSearchResult<Record<string, unknown>>[]) => SearchTypes.SearchResult
}

/** The engine reads no more words of a question. */
const WORDS = 10
const TAKE = 20

/**
 * Translates a question.
 * @throws NOT_ALLOWED for what the engine cannot do exactly as asked
 */
export function planSearch(input: SearchTypes.ProviderSearchQuery): SearchPlan {
  const { index, pagination = {}, search_options: options = {} } = input
  refuseUnknown(input)
  const { skip = 0, take = TAKE } = pagination
  const filter = compileFilters(input.filters, index)
  const words = wordsOf(input.q)
  const anyWord = options.match_strategy === "any" && words.length > 1
  const asked: MultiSearchQuery = {
    indexUid: index.physical_name,
    q: question(words, options.match_strategy),
    matchingStrategy: "all",
    ...(filter && { filter }),
    ...(options.attributes_to_search_on && { attributesToSearchOn: options.attributes_to_search_on }),
    ...(options.distinct && { distinct: options.distinct }),
    ...(options.min_score !== undefined && { rankingScoreThreshold: options.min_score }),
    ...(options.locales && { locales: options.locales }),
  }
  const page: MultiSearchQuery = {
    ...asked,
    offset: skip,
    limit: take,
    attributesToRetrieve: [...new Set([index.primary_key, ...input.attributes_to_retrieve])],
    sort: sortOf(pagination.order),
    ...(options.include_score && { showRankingScore: true }),
    ...options.provider_options?.meilisearch,
  }
  const counting: MultiSearchQuery = { ...asked, attributesToRetrieve: [index.primary_key], page: 1, hitsPerPage: 1 }
  const facets = planFacets(options.facets, counting)
  if (anyWord) {
    if (facets.queries.length) refuse("facets of any of some words")
    const queries = words.map((word) => ({ ...withoutPage(page), q: quoted(word) }))
    return {
      queries,
      federated: true,
      answer: ([result]) => answerOf(result, result.estimatedTotalHits ?? 0, undefined),
    }
  }
  const counted = options.count !== "none"
  return {
    queries: [page, ...(counted ? [counting] : []), ...facets.queries],
    federated: false,
    answer: ([result, ...rest]) =>
      answerOf(result, counted ? (rest[0].totalHits ?? 0) : null, facets.answer(rest.slice(counted ? 1 : 0))),
  }

  function answerOf(
    result: MultiSearchResult<Record<string, unknown>>,
    count: number | null,
    found: SearchTypes.SearchResult["facets"]
  ): SearchTypes.SearchResult {
    return {
      hits: result.hits.map(({ _rankingScore, _federation, ...document }) => ({
        id: String(document[index.primary_key]),
        ...(options.include_score && { score: _rankingScore }),
        document: only(fromEngine(document, index.fields), input.attributes_to_retrieve),
      })),
      ...(found && { facets: found }),
      metadata: { skip, take, count, query: input.q, processing_time_ms: result.processingTimeMs },
    }
  }
}

function refuseUnknown({ pagination, search_options: options = {} }: SearchTypes.ProviderSearchQuery) {
  if (pagination?.cursor) refuse("a cursor")
  if (options.vector) refuse("vectors")
  if (options.highlight) refuse("highlights")
  if (options.typo_tolerance) refuse("slips for one question alone: an index forgives them or not")
}

/** What would be an operator or end a quotation is no part of a word. */
const wordsOf = (q = "") => q.split(/[\s"]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** In quotation marks a word stands for itself alone; without, it may go on. */
function question(words: string[], match: SearchTypes.SearchMatchStrategy = "all"): string {
  if (words.length > WORDS && match !== "any") refuse(`more than ${WORDS} words`)
  const last = match === "last" ? words.at(-1)?.replace(/^-+/, "") : undefined
  const whole = last === undefined ? words : words.slice(0, -1)
  return [...whole.map(quoted), ...(last ? [last] : [])].join(" ")
}

const quoted = (word: string) => `"${word}"`

/** The engine sorts by fields first; where its own order is asked for first, what comes after has no say. */
function sortOf(order: SearchTypes.SearchPagination["order"] = {}): string[] {
  const fields = Object.entries(order)
  const scored = fields.findIndex(([field]) => field === "_score")
  if (scored >= 0 && fields[scored][1] === "ASC") refuse("the worst first")
  const before = scored < 0 ? fields : fields.slice(0, scored)
  return before.map(([field, direction]) => `${field}:${direction.toLowerCase()}`)
}

function withoutPage({ offset: _offset, limit: _limit, ...query }: MultiSearchQuery): MultiSearchQuery {
  return query
}

const only = (document: Record<string, unknown>, paths: string[]) => {
  const wanted = new Set(paths.map((path) => path.split(".")[0]))
  return Object.fromEntries(Object.entries(document).filter(([name]) => wanted.has(name)))
}

function refuse(what: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Meilisearch is not asked for ${what}`)
}
