import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoredPicture } from "../catalogue/shown-picture"
import { withPhotos } from "../catalogue/with-photos"
import { LISTING_MODULE, type ListingModuleService } from "../modules/listing"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

type Row = {
  images?: { url: string; rank?: number }[]
  listing?: { id: string; images: StoredPicture[] | null } | null
}

/** Photos uploaded to a product, in the dashboard or by a member, take the place of its drawings. */
export default async function productPhotos({ event, container }: SubscriberArgs<{ id: string }>) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["images.url", "images.rank", "listing.id", "listing.images"],
    filters: { id: event.data.id },
  })
  const [{ images = [], listing } = {} as Row] = data as unknown as Row[]
  if (!listing) return
  const urls = [...images].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map((image) => image.url)
  const now = withPhotos(listing.images ?? [], urls)
  if (JSON.stringify(now.map(({ src }) => src)) === JSON.stringify((listing.images ?? []).map(({ src }) => src))) return
  const service: ListingModuleService = container.resolve(LISTING_MODULE)
  await service.updateListings({ id: listing.id, images: now as never })
  await emitListingChanged(container, [event.data.id])
}

export const config: SubscriberConfig = {
  event: ["product.created", "product.updated"],
  context: { subscriberId: "product-photos" },
}
