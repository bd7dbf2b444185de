import type { MedusaContainer } from "@medusajs/framework/types"
import type { FeatureKind } from "../modules/feature/placements"
import type { Chosen } from "../modules/feature/service"
import { readTargets, type Target } from "./read-targets"

const nothing = { ar: "", fr: "", en: "" }

/** Reads what ids stand for, once, and shows choices among them; what is gone is told as not visible. */
export async function showChoices(container: MedusaContainer, kind: FeatureKind, ids: string[]) {
  const targets = await readTargets(container, kind, [...new Set(ids)])
  const gone = { name: nothing, detail: nothing, picture: null, price_from: null, visible: false }
  return (choices: Chosen[]): (Target & Chosen)[] =>
    choices.map((one) => ({ ...gone, ...targets.get(one.reference_id), ...one }))
}
