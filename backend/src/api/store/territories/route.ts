import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { askIndex } from "../../../catalogue/listing-index"
import { countCooperatives } from "../../../catalogue/read-cooperatives"
import { readAtlas, territoryRef, territoryTile } from "../../../catalogue/territories"
import { territoryCounts, territoryQuestions } from "../../../catalogue/territory-counts"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale }, request }) => {
  const [atlas, cooperatives, answers] = await Promise.all([
    readAtlas(request.scope.resolve(ContainerRegistrationKeys.QUERY)),
    countCooperatives(request.scope),
    askIndex(request.scope, territoryQuestions()),
  ])
  const counts = { listings: territoryCounts(answers), cooperatives }
  return {
    regions: atlas.all
      .filter((one) => one.kind === "region")
      .map(({ id }) => ({
        ...territoryTile(atlas, id, locale, counts),
        provinces: atlas.all.filter((one) => one.parent_id === id).map((one) => territoryRef(atlas, one.id, locale)),
      })),
  }
})
