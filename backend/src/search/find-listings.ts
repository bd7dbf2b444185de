import { foldCode, isCode } from "./document-words"
import { isLifted, lift } from "./lift"
import { inRank, rarityOf, score, type Ranked, type Scored } from "./rank"
import { widerThan } from "./read-lexicon"
import { tokensOf } from "./tokens"
import { hard, understand, type Understood } from "./understand"
import type { Vocabulary } from "./vocabulary"

/** One question to an engine: all tokens, or any of them; the last perhaps begun only. */
export type Ask = { tokens: string[]; match: "all" | "last" | "any"; take: number } | { code: string; take: number }
export type Engine<Document> = (ask: Ask) => Promise<{ documents: Document[]; count: number }>

/** How many the engine is asked for and we put in order. */
export const WINDOW = 120
/** With fewer exact answers, related ones follow until there are so many. */
const ENOUGH = 24
/** Related is what has at least this share of what was asked, and scores at least this share of the best. */
const SHARE = 0.5
const FIT = 0.25
/** Below this nobody knows what was meant, and guessing would be noise. */
const UNSURE = 0.5
/** Shorter words stand in too many texts to mean a listing. */
const LITERAL = 3

export type Found<Document> = {
  /** Best first; all there are where `whole`, else the first of `count`. */
  documents: Document[]
  /** Ids of those that stand higher because organizers show them now. */
  lifted: ReadonlySet<string>
  /** How many of them are exactly what was asked; the rest is related. */
  exact: number
  count: number
  whole: boolean
  /** How all of them match, the last word perhaps begun only. */
  match: "all" | "last"
  understood: Understood
}

/** The listings that answer some typed words, on any engine. */
export async function findListings<Document extends Ranked>(
  typed: string,
  vocabulary: Vocabulary,
  engine: Engine<Document>
): Promise<Found<Document>> {
  const understood = understand(typed, vocabulary)
  if (isCode(typed)) {
    const { documents } = await engine({ code: foldCode(typed), take: WINDOW })
    const count = documents.length
    if (count) return { documents, lifted: none, exact: count, count, whole: true, match: "all", understood }
  }
  const must = hard(understood.wanted)
  const tokens = must.map(({ token }) => token)
  const match = must.at(-1)?.start ? "last" : "all"
  // What was meant is looked for beside what was typed, which seldom is there.
  const meant = must.length ? engine({ tokens, match, take: WINDOW }) : null
  meant?.catch(() => undefined)
  const literal = await findLiteral(typed, understood, engine)
  if (literal) return literal
  const first = await meant
  if (!first) return { documents: [], lifted: none, exact: 0, count: 0, whole: true, match: "all", understood }
  const ranked = inRank(first.documents.map((document) => lift(score(document, understood.wanted))))
  if (first.count > WINDOW) {
    return { ...shown(ranked), exact: first.count, count: first.count, whole: false, match, understood }
  }
  const exact = fitting(ranked)
  const mentioned = ranked.filter((one) => !exact.includes(one))
  // To mention several words at once says more than to mention one.
  const several = must.length > 1
  const room = ENOUGH - (several ? ranked : exact).length
  const related = room > 0 && understood.sure >= UNSURE ? await findRelated() : []
  const others = several ? [...mentioned, ...related] : [...related, ...mentioned]
  const found = shown([...exact, ...others.slice(0, Math.max(0, ENOUGH - exact.length))])
  return { ...found, exact: exact.length, count: found.documents.length, whole: true, match, understood }

  /** What has half of several words at least; beside a single one what has its nearest wider meaning, or else any of them. */
  async function findRelated(): Promise<Scored<Document>[]> {
    if (several) return findAny(tokens)
    const [nearest, ...farther] = widerThan(tokens[0])
    const found = nearest ? await findAny([nearest]) : []
    return farther.length && found.length < room ? findAny([nearest, ...farther]) : found
  }

  async function findAny(some: string[]): Promise<Scored<Document>[]> {
    const { documents } = await engine({ tokens: [...new Set(some)], match: "any", take: WINDOW })
    const known = new Set(ranked.map(({ document }) => document.id))
    const rarity = rarityOf(documents, must)
    const others = documents
      .filter((document) => !known.has(document.id))
      .map((document) => score(document, understood.wanted, rarity))
      .filter((one) => one.coverage >= SHARE || !several)
    return fitting(inRank(others)).slice(0, room)
  }
}

/** Words nobody knows yet may be those of a new listing: as typed they come before any correction. */
async function findLiteral<Document extends Ranked>(
  typed: string,
  understood: Understood,
  engine: Engine<Document>
): Promise<Found<Document> | null> {
  const tokens = tokensOf(typed)
  if (understood.sure === 1 || !tokens.length || tokens.some((token) => token.length < LITERAL)) return null
  const { documents, count } = await engine({ tokens, match: "all", take: WINDOW })
  if (!count) return null
  const wanted = tokens.map((token) => ({ token, soft: false, start: false, sure: 1 }))
  const ranked = shown(inRank(documents.map((document) => lift(score(document, wanted)))))
  const whole = count <= WINDOW
  return { ...ranked, exact: count, count, whole, match: "all", understood: { ...understood, wanted, sure: 1 } }
}

/** Without the tail that merely mentions what others are: it is related. */
function fitting<Document extends Ranked>(ranked: Scored<Document>[]): Scored<Document>[] {
  const best = Math.max(0, ...ranked.map((one) => one.score))
  return ranked.filter((one) => one.score >= FIT * best)
}

const none: ReadonlySet<string> = new Set()

const shown = <Document extends Ranked>(ranked: Scored<Document>[]) => ({
  documents: ranked.map(({ document }) => document),
  lifted: new Set(ranked.filter(isLifted).map(({ document }) => document.id)),
})
