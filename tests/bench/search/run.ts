import { today } from "../../../backend/src/contracts/days"
import { readData, type Data } from "../../../seed/loaders/data"
import { gradesFor, type Answered } from "./figures"
import { catalogueOf, type Grades } from "./grade"
import { ndcgAt10 } from "./metrics"
import { offline } from "./offline"
import { type Document, type Engine } from "./rivals/engine"
import { market, rawMedusa, type Market } from "./rivals/market"
import { defaultMeilisearch } from "./rivals/meilisearch"
import { rawPostgres } from "./rivals/postgres"
import { judge, queries } from "./set"
import { shortcomings, tables, type Run } from "./table"

const AT_ONCE = 4

/** Below this nDCG@10 an answer is worth a look. */
const POOR = 0.6

interface Places extends Market {
  databaseUrl: string
  meilisearch?: { host: string; key?: string }
}

/** Asks everybody everything. Answers the tables, what falls short, and the poor answers one may look at. */
export async function benchSearch({ databaseUrl, meilisearch, ...at }: Places) {
  const data = readData()
  const judged = judge(catalogueOf(data), today())
  const documents = documentsOf(data)
  const engines = [market(at), rawMedusa(at), await rawPostgres(databaseUrl, documents)]
  if (meilisearch) engines.push(await defaultMeilisearch(meilisearch.host, meilisearch.key, documents))
  try {
    const runs: Run[] = []
    for (const engine of engines) runs.push({ engine: engine.name, answered: await askAll(engine) })
    return {
      markdown: tables(runs, judged),
      shortcomings: shortcomings(runs[0], judged),
      poor: poorOf(runs[0].answered, judged),
    }
  } finally {
    for (const engine of engines) await engine.close?.()
  }
}

/** The same set without a market: our own reading and ranking over the seed's catalogue, in seconds. */
export async function benchOffline() {
  const data = readData()
  const judged = judge(catalogueOf(data), today())
  const engine = offline(data)
  const run = { engine: engine.name, answered: await askAll(engine) }
  return {
    markdown: tables([run], judged),
    shortcomings: shortcomings(run, judged),
    poor: poorOf(run.answered, judged),
  }
}

const documentsOf = ({ listings }: Data): Document[] =>
  listings.map(({ handle, title, description }) => ({
    handle,
    title: Object.values(title).join("\n"),
    description: Object.values(description).join("\n"),
  }))

async function askAll(engine: Engine): Promise<Answered[]> {
  const answered: Answered[] = []
  for (let from = 0; from < queries.length; from += AT_ONCE) {
    const some = queries.slice(from, from + AT_ONCE)
    const answers = await Promise.all(some.map(({ text }) => engine.search(text)))
    answered.push(...some.map((query, at) => ({ query, answer: answers[at] })))
  }
  return answered
}

/** Never one that is held out: those are not looked at. */
function poorOf(answered: readonly Answered[], judged: ReadonlyMap<string, Grades>): string[] {
  return answered
    .filter(({ query }) => query.concept && !query.heldOut)
    .map((one) => ({ ...one, ndcg: ndcgAt10(one.answer, gradesFor(one.query, judged)) }))
    .filter(({ ndcg }) => ndcg < POOR)
    .sort((one, other) => one.ndcg - other.ndcg)
    .map(
      ({ query, answer, ndcg }) => `${ndcg.toFixed(2)} ${query.id} “${query.text}”: ${answer.slice(0, 5).join(", ")}`
    )
}
