import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { keepPicture } from "../../files/keep"
import type { PictureUse } from "../../files/pictures"
import { forgetUpload, readUpload } from "../../files/tus"
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing"
import { LISTING_LOCK } from "./listing-lock"

export type KeepPhotoInput = { cooperative_id: string; upload_id: string; use: PictureUse }

/** @throws NOT_FOUND, FILE_UNFINISHED, FILE_NOT_A_PICTURE */
const keepPhotoStep = createStep(
  "keep-photo",
  async ({ cooperative_id, upload_id, use }: KeepPhotoInput, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    const [known] = await listings.listPictures({ upload_id, cooperative_id })
    if (known) return new StepResponse(known)
    const bytes = await readUpload(upload_id, cooperative_id)
    const name = `photos/${cooperative_id.toLowerCase()}/${upload_id.slice(-32)}`
    const { src, widths } = await keepPicture(container, { bytes, name, use })
    const photo = await listings.createPictures({ cooperative_id, upload_id, src, widths: widths as never })
    await forgetUpload(upload_id)
    return new StepResponse(photo)
  }
)

/** One upload becomes one photo, however often the device asks. */
export const keepPhotoWorkflow = createWorkflow("keep-photo", (input: KeepPhotoInput) => {
  const key = transform({ input }, ({ input }) => `upload:${input.upload_id}`)
  acquireLockStep({ key, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const photo = keepPhotoStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(photo)
})
