import type { MedusaContainer } from "@medusajs/framework/types"
import { choiceKey, kindsInOrder } from "../modules/feature/placements"
import type { Chosen } from "../modules/feature/service"
import { readTargets, type Target } from "./read-targets"

const nothing = { ar: "", fr: "", en: "" }

/** Reads what choices stand for, each kind once, and shows them; what is gone is told as not visible. */
export async function showChoices(container: MedusaContainer, all: Chosen[]) {
  const found = await readChosen(container, all)
  const gone = { name: nothing, detail: nothing, picture: null, price_from: null, visible: false }
  return (choices: Chosen[]): (Target & Chosen)[] =>
    choices.map((one) => ({ ...gone, ...found.get(choiceKey(one)), ...one }))
}

/** What is chosen, by its key; what names nothing (any more) is left out. */
export async function readChosen(
  container: MedusaContainer,
  choices: Pick<Chosen, "kind" | "reference_id">[]
): Promise<Map<string, Target>> {
  const read = kindsInOrder(choices).map((kind) => {
    const ids = choices.filter((one) => one.kind === kind).map((one) => one.reference_id)
    return readTargets(container, kind, [...new Set(ids)])
  })
  const targets = (await Promise.all(read)).flatMap((ofKind) => [...ofKind.values()])
  return new Map(targets.map((target) => [choiceKey(target), target]))
}
