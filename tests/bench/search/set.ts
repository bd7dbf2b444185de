import { createHash } from "node:crypto"
import { beauty } from "./asked/beauty"
import { house } from "./asked/house"
import { jewellery } from "./asked/jewellery"
import { makersAndFairs } from "./asked/makers-and-fairs"
import { needs } from "./asked/needs"
import { nothing } from "./asked/nothing"
import { oilsAndHoney } from "./asked/oils-and-honey"
import { pantry } from "./asked/pantry"
import { places } from "./asked/places"
import { spicesAndGrains } from "./asked/spices-and-grains"
import { textiles } from "./asked/textiles"
import { gradesOf, type Entry, type Graded, type Grades } from "./grade"
import { beauty as gradedBeauty } from "./graded/beauty"
import { food as gradedFood } from "./graded/food"
import { house as gradedHouse } from "./graded/house"
import { needsAndMakers as gradedNeedsAndMakers } from "./graded/needs-and-makers"
import { places as gradedPlaces } from "./graded/places"
import { wear as gradedWear } from "./graded/wear"
import { type Concept, type Language, type QueryClass } from "./judged"

export interface Query {
  id: string
  text: string
  language: Language
  class: QueryClass
  /** None: nothing in the catalogue answers, and an empty answer is right. */
  concept: string | null
  /** One of the three that mean the same word for word. */
  translated: boolean
  heldOut: boolean
}

export const concepts: readonly Concept[] = [
  ...oilsAndHoney,
  ...spicesAndGrains,
  ...pantry,
  ...beauty,
  ...textiles,
  ...jewellery,
  ...house,
  ...places,
  ...needs,
  ...makersAndFairs,
]

export const graded: Readonly<Record<string, Graded>> = {
  ...gradedFood,
  ...gradedBeauty,
  ...gradedWear,
  ...gradedHouse,
  ...gradedPlaces,
  ...gradedNeedsAndMakers,
}

/** A third of the concepts, all their languages together, by a hash that nobody chose: never looked at while tuning. */
export const isHeldOut = (concept: string) => createHash("sha256").update(concept).digest().readUInt32BE() % 3 === 2

export const queries: readonly Query[] = [
  ...concepts.flatMap(queriesOf),
  ...nothing.map(({ id, language, text }) => ({
    id: `nothing-${id}`,
    text,
    language,
    class: "plain" as const,
    concept: null,
    translated: false,
    heldOut: isHeldOut(`nothing-${id}`),
  })),
]

function queriesOf({ id: concept, asked, kind = "plain", also = [] }: Concept): Query[] {
  const shared = { concept, heldOut: isHeldOut(concept) }
  const translated = (["ar", "fr", "en"] as const).flatMap((language): Query[] => {
    const text = asked[language]
    return text ? [{ ...shared, id: `${concept}-${language}`, text, language, class: kind, translated: true }] : []
  })
  const others = also.map(([kind, language, text], at): Query => {
    return { ...shared, id: `${concept}-${at + 1}`, text, language, class: kind, translated: false }
  })
  return [...translated, ...others]
}

/** Of every concept, which listings answer and how well, on that day (ISO). */
export function judge(catalogue: readonly Entry[], day: string): ReadonlyMap<string, Grades> {
  return new Map(Object.entries(graded).map(([concept, one]) => [concept, gradesOf(one, catalogue, day)]))
}
