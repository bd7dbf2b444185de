import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils"
import { Meilisearch, type EnqueuedTask, type MultiSearchResult, type Task } from "meilisearch"
import { asMedusaError, isMissing } from "./errors"
import { compileFilters } from "./compile-filters"
import { toEngine } from "./fields"
import { indexSettings } from "./index-settings"
import { planSearch, type SearchPlan } from "./plan-search"

type Options = { host: string; apiKey?: string; searchKey?: string }
type Result = MultiSearchResult<Record<string, unknown>>

/** A question must fail well before a buyer gives up, and a write well before the next one is due. */
const ANSWER_MS = 5_000
const WRITE_MS = 30_000
const POLL_MS = 20
/** The engine takes any, and answers one by one. */
const INDEXES = 1000

/**
 * Medusa's Search Module on a Meilisearch server. Writes are waited for: what is told as written is found. What the engine
 * cannot do exactly as asked is refused.
 */
export class MeilisearchService extends AbstractSearchProviderService {
  static identifier = "search-meilisearch"

  /** For writing, and for asking what is there. */
  private readonly keeper: Meilisearch
  /** For questions, with a key that can do nothing else where there is one. */
  private readonly reader: Meilisearch
  private readonly logger: Logger

  static validateOptions({ host }: Record<string, unknown>) {
    if (!host) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Meilisearch needs the address of a server")
  }

  constructor({ logger }: { logger: Logger }, { host, apiKey, searchKey }: Options) {
    super()
    this.logger = logger
    this.keeper = new Meilisearch({ host, apiKey, timeout: WRITE_MS })
    this.reader = new Meilisearch({ host, apiKey: searchKey ?? apiKey, timeout: ANSWER_MS })
  }

  async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<SearchTypes.SearchTask> {
    return asked(async () => {
      const uid = index.physical_name
      await this.done(this.keeper.createIndex(uid, { primaryKey: index.primary_key }), "index_already_exists")
      return this.done(this.keeper.index(uid).updateSettings(indexSettings(index)))
    })
  }

  async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    return asked(() => this.done(this.keeper.deleteIndex(index), "index_not_found"))
  }

  async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    return asked(async () => {
      const [{ results }, { indexes }] = await Promise.all([
        this.keeper.getRawIndexes({ limit: INDEXES }),
        this.keeper.getStats(),
      ])
      return results.map(({ uid, createdAt, updatedAt }) => ({
        name: uid,
        provider: MeilisearchService.identifier,
        document_count: indexes[uid]?.numberOfDocuments ?? 0,
        created_at: new Date(createdAt),
        updated_at: new Date(updatedAt),
      }))
    })
  }

  async upsertDocuments({
    index,
    definition,
    documents,
  }: {
    index: string
    definition: SearchTypes.ResolvedSearchIndexDefinition
    documents: SearchTypes.SearchDocument[]
  }): Promise<SearchTypes.SearchTask> {
    const converted = documents.map((document) => toEngine(document, definition.fields))
    return asked(async () => {
      // A write to an index that is gone would make one anew, without settings.
      await this.keeper.getRawIndex(index)
      return this.done(this.keeper.index(index).addDocuments(converted))
    })
  }

  async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const filter = compileFilters(filters)
    if (!filter) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Deleting documents needs a filter")
    return asked(() => this.done(this.keeper.index(index).deleteDocuments({ filter })))
  }

  async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    return asked(() => this.done(this.keeper.index(index).deleteAllDocuments()))
  }

  async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result
  }

  /** One call for all questions; one more for each that any of some words answers. */
  async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const plans = inputs.map(planSearch)
    const together = plans.filter(({ federated }) => !federated).flatMap(({ queries }) => queries)
    return asked(async () => {
      const [results, ...merged] = await Promise.all([
        together.length ? this.reader.multiSearch({ queries: together }).then((all) => all.results as Result[]) : [],
        ...plans.map((plan, at) => (plan.federated ? this.askFederated(plan, inputs[at]) : [])),
      ])
      let from = 0
      return plans.map((plan, at) =>
        plan.answer(plan.federated ? merged[at] : results.slice(from, (from += plan.queries.length)))
      )
    })
  }

  private async askFederated(
    { queries }: SearchPlan,
    { pagination }: SearchTypes.ProviderSearchQuery
  ): Promise<Result[]> {
    const federation = { offset: pagination?.skip ?? 0, limit: pagination?.take ?? 20 }
    return [(await this.reader.multiSearch({ federation, queries })) as Result]
  }

  async waitForTask(task: SearchTypes.SearchTask, { timeout_ms = WRITE_MS } = {}): Promise<SearchTypes.SearchTask> {
    if (task.id === undefined) return task
    return asked(async () =>
      taskOf(await this.keeper.tasks.waitForTask(Number(task.id), { timeout: timeout_ms, interval: POLL_MS }))
    )
  }

  /** Waits until a write has ended, well or not. What it failed of may be what was wanted: an index that is there already. */
  private async done(write: Promise<EnqueuedTask>, wanted?: string): Promise<SearchTypes.SearchTask> {
    const { taskUid } = await write
    const task = await this.keeper.tasks.waitForTask(taskUid, { timeout: WRITE_MS, interval: POLL_MS })
    if (task.error && isMissing(task.error) && wanted !== task.error.code) throw task.error
    if (task.error?.code === wanted) return { ...taskOf(task), status: "succeeded", error: undefined }
    if (task.error) this.logger.error(`Meilisearch did not write: ${task.error.message}`)
    return taskOf(task)
  }
}

function taskOf({ uid, indexUid, status, error }: Task): SearchTypes.SearchTask {
  return {
    id: String(uid),
    index: indexUid ?? undefined,
    status: status === "canceled" ? "failed" : status,
    ...(error && { error: { message: error.message, code: error.code } }),
  }
}

async function asked<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    throw asMedusaError(error)
  }
}
