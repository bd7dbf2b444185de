import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readAtlas, territoryRef } from "../../../catalogue/territories"
import { readWords } from "../../../catalogue/words"
import { answer } from "../../../contracts/answer"
import { readSectors } from "../../../fairs/read-quotas"
import { FAIR_MODULE, type FairModuleService } from "../../../modules/fair"
import { keepSeriesWorkflow } from "../../../workflows/fair/keep-series"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale }, request }) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const service: FairModuleService = request.scope.resolve(FAIR_MODULE)
  const [rows, atlas, sectors] = await Promise.all([
    service.listFairSeries({}, { order: { name: "ASC" } }),
    readAtlas(query),
    readSectors(request.scope, locale),
  ])
  const words = await readWords(
    query,
    rows.map(({ id }) => id)
  )
  return {
    series: rows.map(({ id, version, name }) => ({
      id,
      version,
      name: { ar: name, fr: words(id, "fr", "name", name), en: words(id, "en", "name", name) },
    })),
    territories: atlas.all.map(({ id }) => territoryRef(atlas, id, locale)),
    sectors,
  }
})

export const POST = answer(contract.POST, async ({ body: { name }, request }) => {
  const { result } = await keepSeriesWorkflow(request.scope).run({ input: { id: null, version: null, name } })
  return result
})
