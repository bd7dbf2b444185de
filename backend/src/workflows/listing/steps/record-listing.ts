import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingForm } from "../../../contracts/shapes/desk-listing"
import { listingWords } from "../../../desk/listing-words"
import type { ListingPlan } from "../../../desk/plan-listing"
import { readOwnListings } from "../../../desk/read-own-listings"
import { LISTING_MODULE, type ListingModuleService } from "../../../modules/listing"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../../../modules/verification"
import { refusal } from "../../../contracts/codes"

type Input = {
  cooperative_id: string
  product_id: string
  plan: ListingPlan
  form: ListingForm
  /** Of a new listing. */
  key?: string
  /** Of one that exists: what it was when its lock was taken. */
  listing?: { id: string; version: number }
}

/** Writes our record of a listing and the signs it bears; undone, both are as before. */
export const recordListingStep = createStep(
  "record-listing",
  async ({ cooperative_id, product_id, plan, form, key, listing }: Input, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    const verification: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    const row = { ...plan.row, images: plan.images as never, season: plan.row.season as never }
    const before = listing ? await listings.retrieveListing(listing.id) : null
    const kept = listing
      ? await listings.updateListings({ id: listing.id, ...row, version: listing.version + 1 })
      : await listings.createListings({ ...row, product_id, cooperative_id, key })
    const bearers = await verification.listSignBearers({ product_id }, { select: ["id", "sign_id"] })
    const gone = bearers.filter((one) => !form.sign_ids.includes(one.sign_id)).map((one) => one.id)
    const wanted = [...new Set(form.sign_ids)].filter((id) => !bearers.some((one) => one.sign_id === id))
    const made = wanted.length
      ? await verification.createSignBearers(wanted.map((sign_id) => ({ product_id, sign_id })))
      : []
    if (gone.length) await verification.softDeleteSignBearers(gone)
    const [own] = await readOwnListings(container, cooperative_id, { id: [kept.id] })
    if (!own) throw refusal("NOT_FOUND")
    return new StepResponse(
      { listing: { id: kept.id, version: kept.version }, words: listingWords(own, form) },
      { id: kept.id, before, made: made.map((one) => one.id), gone }
    )
  },
  async (done, { container }) => {
    if (!done) return
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    const verification: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    if (done.before) await listings.updateListings(done.before as never)
    else await listings.deleteListings(done.id)
    if (done.made.length) await verification.deleteSignBearers(done.made)
    if (done.gone.length) await verification.restoreSignBearers(done.gone)
  }
)
