import { generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { FAIR_MODULE, type FairModuleService } from "../../modules/fair"
import { keepWordsStep, type Text, type WordsOf } from "../words/keep-words"

/** A new one where `id` is null; else the version that was looked at. */
type Series = { id: string | null; version: number | null; name: Text }

const keepSeriesStep = createStep("keep-series", async ({ id: known, version, name }: Series, { container }) => {
  const id = known ?? generateEntityId(undefined, "fser")
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  if (version === null) await service.createFairSeries([{ id, name: name.ar }])
  else if (!(await service.renameSeries({ id, version, name: name.ar }))) {
    const [there] = await service.listFairSeries({ id }, { select: ["id"] })
    throw refusal(there ? "CHANGED_MEANWHILE" : "NOT_FOUND")
  }
  const editions = await service.listFairs({ series_id: id } as never, { select: ["id"] })
  const words: WordsOf[] = [{ reference: "fair_series", id, words: { name } }]
  return new StepResponse({ id, words, fairs: editions.map((one) => one.id) })
})

/** Makes a series of fairs, or gives one another name. @throws NOT_FOUND, CHANGED_MEANWHILE */
export const keepSeriesWorkflow = createWorkflow("keep-series", (input: WorkflowData<Series>) => {
  const kept = keepSeriesStep(input)
  keepWordsStep(transform({ kept }, ({ kept }) => kept.words))
  emitEventStep({ eventName: "fair.changed", data: transform({ kept }, ({ kept }) => ({ ids: kept.fairs })) })
  return new WorkflowResponse(transform({ kept }, ({ kept }) => ({ id: kept.id })))
})
