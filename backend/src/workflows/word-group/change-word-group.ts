import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { WORD_GROUP_MODULE, type WordGroupModuleService } from "../../modules/word-group"
import type { WordGroupChange } from "../../modules/word-group/service"
import { meanings } from "../../search/read-lexicon"
import { faultsOfGroup } from "../../word-groups/check-group"
import { followWords, readGroups } from "../../word-groups/follow-words"
import { mergeMeanings } from "../../word-groups/merge-meanings"
import { saidBy } from "../../word-groups/said-by"

/** No key the lexicon may have one day. */
const OWN = /^own[a-z]{12}$/

const writeWordGroupStep = createStep("write-word-group", async (change: WordGroupChange, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const service: WordGroupModuleService = container.resolve(WORD_GROUP_MODULE)
  const groups = await readGroups(query)
  const before = groups.find(({ key }) => key === change.key)
  const isKnown = before ?? meanings.some(({ key }) => key === change.key)
  if (!isKnown && (change.version > 0 || !OWN.test(change.key))) throw refusal("NOT_FOUND")
  const others = mergeMeanings(
    meanings,
    groups.filter((one) => one !== before)
  )
  const faults = faultsOfGroup(change, others)
  if (faults.length) throw refusal("INVALID_INPUT", "a name has one meaning, and a meaning three languages", faults)
  if (!(await service.write(change))) throw refusal("CHANGED_MEANWHILE")
  await followWords(query, { now: true })
  return new StepResponse({ said: saidBy(before, change, others) })
})

/**
 * An organizer says what words mean: names added to a meaning of the lexicon, or a meaning of their own; no names take all of
 * it back. What says the words is looked at anew in the background.
 * @throws NOT_FOUND, INVALID_INPUT with the fault of each name, CHANGED_MEANWHILE where somebody was faster
 */
export const changeWordGroupWorkflow = createWorkflow("change-word-group", (input: WorkflowData<WordGroupChange>) => {
  acquireLockStep({ key: "words", timeout: 10, ttl: 30 })
  const written = writeWordGroupStep(input)
  releaseLockStep({ key: "words" })
  emitEventStep({ eventName: "words.changed", data: written })
  return new WorkflowResponse(written)
})
