import { figuresOf, grouped, type Answered, type Figures } from "./figures"
import { type Grades } from "./grade"

/** What one engine answered to all queries. */
export interface Run {
  engine: string
  answered: readonly Answered[]
}

/** What the first engine has to reach, of the queries one may look at and of those held out. */
const WANTED = { ndcg: 0.9, recall: 0.95, overlap: 0.9, empty: 0.01 }

const shown = (value: number | null) => (value === null ? "–" : value.toFixed(3))
const percent = (value: number | null) => (value === null ? "–" : `${(value * 100).toFixed(1)}%`)
const row = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`
const halves = (answered: readonly Answered[]) => ({
  "looked at": answered.filter(({ query }) => !query.heldOut),
  "held out": answered.filter(({ query }) => query.heldOut),
})

/** Every engine by the two parts of the set, then the first one by language and by class. Markdown. */
export function tables(runs: readonly Run[], judged: ReadonlyMap<string, Grades>): string {
  const [ours] = runs
  const all = runs.flatMap(({ engine, answered }) =>
    Object.entries(halves(answered)).map(([part, some]) => [engine, part, ...cellsOf(figuresOf(some, judged))])
  )
  return [
    table(["engine", "part", "queries", "nDCG@10", "recall@20", "overlap@10", "empty", "rightly empty"], all),
    ...[detail("language", ours), detail("class", ours)].map((by) => `${ours.engine}, ${by}`),
  ].join("\n\n")

  function detail(by: "language" | "class", { answered }: Run): string {
    const groups = grouped(answered, ({ query }) => query[by])
    const rows = [...groups].map(([name, some]) => [
      name,
      ...Object.values(halves(some)).flatMap((part) => {
        const { queries, ndcg, recall, empty } = figuresOf(part, judged)
        return [queries, shown(ndcg), shown(recall), percent(empty)]
      }),
    ])
    const parts = ["looked at", "held out"].flatMap((part) => [part, "nDCG@10", "recall@20", "empty"])
    return `by ${by}:\n\n${table([by, ...parts], rows)}`
  }
}

const cellsOf = ({ queries, ndcg, recall, overlap, empty, rightlyEmpty }: Figures) => [
  queries,
  ...[ndcg, recall, overlap].map(shown),
  ...[empty, rightlyEmpty].map(percent),
]

const table = (heads: string[], rows: (string | number)[][]) =>
  [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n")

/** What falls short of what is wanted, in words; empty when nothing does. */
export function shortcomings({ answered }: Run, judged: ReadonlyMap<string, Grades>): string[] {
  return Object.entries(halves(answered)).flatMap(([part, some]) => {
    const { ndcg, recall, overlap, empty } = figuresOf(some, judged)
    const reached = { ndcg, recall, overlap }
    const low = (["ndcg", "recall", "overlap"] as const).filter((one) => (reached[one] ?? 0) < WANTED[one])
    return [
      ...low.map((one) => `${part}: ${one} ${shown(reached[one])}, wanted ${WANTED[one]}`),
      ...((empty ?? 1) > WANTED.empty ? [`${part}: ${percent(empty)} empty, wanted ${percent(WANTED.empty)}`] : []),
    ]
  })
}

const OPEN = "<!-- bench:search -->"
const CLOSE = "<!-- /bench:search -->"

/** The page with the text between its two marks, or at its end where it has none. */
export function placed(page: string, text: string): string {
  const block = `${OPEN}\n\n${text}\n\n${CLOSE}`
  const [from, until] = [page.indexOf(OPEN), page.indexOf(CLOSE)]
  if (from === -1 || until < from) return `${page.trimEnd()}\n\n${block}\n`
  return page.slice(0, from) + block + page.slice(until + CLOSE.length)
}
