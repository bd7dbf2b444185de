import { shownPicture, type StoredPicture } from "../../../catalogue/shown-picture"
import { answer } from "../../../contracts/answer"
import { refusal } from "../../../contracts/codes"
import { callerOf } from "../../../contracts/guards"
import { keepPhotoWorkflow } from "../../../workflows/listing/keep-photo"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { cooperative_id } = callerOf(request)
  const { result } = await keepPhotoWorkflow(request.scope).run({ input: { ...body, cooperative_id } })
  const image = shownPicture(result as unknown as StoredPicture, "")
  if (!image) throw refusal("NOT_FOUND")
  return { photo: { key: result.id, image } }
})
