import { answer } from "../../../../contracts/answer"
import { staffIdOf } from "../../../../contracts/guards"
import { readInfoPage } from "../../../../info-pages/read-info-page"
import { writeInfoPageWorkflow } from "../../../../workflows/info-page/write-info-page"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { slug }, query: { version }, request }) =>
  readInfoPage(request.scope, slug, version)
)

export const POST = answer(contract.POST, async ({ params: { slug }, body, request }) => {
  await writeInfoPageWorkflow(request.scope).run({ input: { ...body, slug, edited_by: staffIdOf(request) } })
  return readInfoPage(request.scope, slug)
})
