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
import type { artisanForm } from "../../contracts/shapes/desk-shop"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"
import { makeHandle } from "../../modules/listing/make-handle"
import { LISTING_LOCK } from "../listing/listing-lock"
import { keepWordsStep, type WordsOf } from "../words/keep-words"

/** Of a new one the device's key: sent twice, there is one. */
export type KeepArtisanInput = { cooperative_id: string; id?: string; key?: string; form: z.output<typeof artisanForm> }

/** Undone, the row is as before. @throws NOT_FOUND */
const writeArtisanStep = createStep(
  "write-artisan",
  async ({ cooperative_id, id, key, form }: KeepArtisanInput, { container }) => {
    const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    const end =
      key
        ?.replace(/[^a-z0-9]/gi, "")
        .toLowerCase()
        .slice(-12) ?? ""
    const handle = `${cooperative_id.toLowerCase().replace(/_/g, "-")}-${makeHandle("", end)}`
    const [known] = await cooperatives.listArtisans({
      cooperative: { id: cooperative_id },
      ...(id === undefined ? { handle } : { id }),
    })
    if (id !== undefined && !known) throw refusal("NOT_FOUND")
    const row = {
      name: form.name.ar,
      craft: form.craft.ar,
      bio: form.bio.ar,
      // The day of the consent stays that of the first time, until it is taken back.
      consented_at: form.consent ? (known?.consented_at ?? new Date()) : null,
    }
    const kept = known
      ? await cooperatives.updateArtisans({ id: known.id, ...row })
      : await cooperatives.createArtisans({ ...row, handle, cooperative_id })
    const { name, craft, bio } = form
    const words: WordsOf[] = [{ reference: "artisan", id: kept.id, words: { name, craft, bio } }]
    return new StepResponse({ id: kept.id, words }, { id: kept.id, before: known ?? null })
  },
  async (done, { container }) => {
    if (!done) return
    const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    if (!done.before) return cooperatives.deleteArtisans(done.id)
    const { id, name, craft, bio, consented_at } = done.before
    await cooperatives.updateArtisans({ id, name, craft, bio, consented_at })
  }
)

/** Adds or changes an artisan; the pages that show them follow. */
export const keepArtisanWorkflow = createWorkflow("keep-artisan", (input: KeepArtisanInput) => {
  const key = transform({ input }, ({ input }) => `cooperative:${input.cooperative_id}`)
  acquireLockStep({ key, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const kept = writeArtisanStep(input)
  keepWordsStep(kept.words)
  emitEventStep({
    eventName: "cooperative.changed",
    data: transform({ input }, ({ input }) => ({ ids: [input.cooperative_id] })),
  })
  releaseLockStep({ key })
  return new WorkflowResponse(kept)
})
