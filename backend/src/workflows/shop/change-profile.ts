import type { z } from "@medusajs/framework/zod"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { storedDay } from "../../contracts/days"
import type { profileForm } from "../../contracts/shapes/desk-shop"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing"
import { LISTING_LOCK } from "../listing/listing-lock"
import { keepWordsStep, type Text, type WordsOf } from "../words/keep-words"

type Profile = z.output<typeof profileForm>
type Closed = { from: string; until: string; reason: Text }

/** Either part may be missing and stays as it is; `closed: null` opens the shop. `seen` is when it was last changed. */
export type ChangeProfileInput = { id: string; seen?: string; profile?: Profile; closed?: Closed | null }

/** Writes the row; undone, it is as before. @throws CHANGED_MEANWHILE, INVALID_INPUT */
const writeProfileStep = createStep(
  "write-profile",
  async ({ id, seen, profile, closed }: ChangeProfileInput, { container }) => {
    const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    const row = await cooperatives.retrieveCooperative(id)
    if (seen && new Date(row.updated_at).getTime() !== new Date(seen).getTime()) throw refusal("CHANGED_MEANWHILE")
    const { summary, story, locality, images, closed_from, closed_until, closed_reason } = row
    const words: Record<string, Text> = {}
    const change: Record<string, unknown> = { id }
    if (profile) {
      Object.assign(words, { summary: profile.summary, story: profile.story, locality: profile.locality })
      change.images = await changedImages(container, id, images, profile)
    }
    if (closed !== undefined) {
      change.closed_from = closed && storedDay(closed.from)
      change.closed_until = closed && storedDay(closed.until)
      words.closed_reason = closed?.reason ?? { ar: "", fr: "", en: "" }
    }
    for (const [field, text] of Object.entries(words)) change[field] = text.ar
    await cooperatives.updateCooperatives(change as never)
    const before = { id, summary, story, locality, images, closed_from, closed_until, closed_reason }
    const rows: WordsOf[] = [{ reference: "cooperative", id, words }]
    return new StepResponse(rows, before)
  },
  async (before, { container }) => {
    const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    if (before) await cooperatives.updateCooperatives(before as never)
  }
)

async function changedImages(
  container: Parameters<Parameters<typeof createStep>[1]>[1]["container"],
  cooperative_id: string,
  images: unknown,
  { mark, banner }: Profile
) {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE)
  const keys = [mark, banner].filter((key) => typeof key === "string")
  const photos = keys.length ? await listings.listPictures({ cooperative_id, id: keys }) : []
  const changed = { ...(images as Record<string, unknown> | null) }
  for (const [use, key] of Object.entries({ mark, banner })) {
    if (key === undefined) continue
    const photo = photos.find((one) => one.id === key)
    if (key !== null && !photo)
      throw refusal("INVALID_INPUT", "no such photo", [{ field: `form.${use}`, code: "UNKNOWN" }])
    if (photo) changed[use] = { src: photo.src, widths: photo.widths }
    else delete changed[use]
  }
  return changed
}

/** A cooperative changes what it tells of itself, or closes its shop for some days. */
export const changeProfileWorkflow = createWorkflow("change-profile", (input: ChangeProfileInput) => {
  const key = transform({ input }, ({ input }) => `cooperative:${input.id}`)
  acquireLockStep({ key, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const words = writeProfileStep(input)
  keepWordsStep(words)
  emitEventStep({
    eventName: "cooperative.changed",
    data: transform({ input }, ({ input }) => ({ ids: [input.id] })),
  })
  releaseLockStep({ key })
  return new WorkflowResponse(words)
})
