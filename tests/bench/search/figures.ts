import { type Grades } from "./grade"
import { mean, ndcgAt10, overlapAt10, recallAt20 } from "./metrics"
import { type Query } from "./set"

/** What an engine answered to a query: handles, best first. */
export interface Answered {
  query: Query
  answer: readonly string[]
}

/** Of some queries; null where none of them can be measured so. */
export interface Figures {
  queries: number
  ndcg: number | null
  recall: number | null
  overlap: number | null
  /** Share of empty answers where something should be found. */
  empty: number | null
  /** Share of empty answers where nothing should be found. */
  rightlyEmpty: number | null
}

type Judged = ReadonlyMap<string, Grades>

/** The figures of these answers, by the grades of each concept. */
export function figuresOf(answered: readonly Answered[], judged: Judged): Figures {
  const [asked, vain] = [answered.filter(({ query }) => query.concept), answered.filter(({ query }) => !query.concept)]
  const overlaps = overlapsOf(asked)
  return {
    queries: answered.length,
    ndcg: averaged(asked, (one) => ndcgAt10(one.answer, gradesFor(one.query, judged))),
    recall: averaged(asked, (one) => recallAt20(one.answer, gradesFor(one.query, judged))),
    overlap: averaged(overlaps, (value) => value),
    empty: averaged(asked, isEmpty),
    rightlyEmpty: averaged(vain, isEmpty),
  }
}

const isEmpty = ({ answer }: Answered) => (answer.length === 0 ? 1 : 0)

function averaged<One>(rows: readonly One[], measure: (row: One) => number): number | null {
  return rows.length === 0 ? null : mean(rows.map(measure))
}

export function gradesFor({ id, concept }: Query, judged: Judged): Grades {
  const grades = judged.get(concept ?? "")
  if (!grades) throw new Error(`${id}: nobody graded ${concept}`)
  return grades
}

/** The rows by what `key` says of them, in the order met. */
export function grouped<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

/** Of each concept asked in more than one language with the same meaning. */
function overlapsOf(answered: readonly Answered[]): number[] {
  const byConcept = grouped(
    answered.filter(({ query }) => query.translated),
    ({ query }) => query.concept
  )
  return [...byConcept.values()]
    .filter((rows) => rows.length > 1)
    .map((rows) => overlapAt10(rows.map(({ answer }) => answer)))
}
