import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal, type Fault } from "../contracts/codes"
import type { ListingForm } from "../contracts/shapes/desk-listing"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../modules/cooperative"
import { LISTING_MODULE, type ListingModuleService } from "../modules/listing"
import { TERRITORY_MODULE, type TerritoryModuleService } from "../modules/territory"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../modules/verification"
import type { StoredPicture } from "../catalogue/shown-picture"
import { readEnvironment } from "../environment"
import { picturesOf, type OwnListing } from "./read-own-listings"
import { photoKey } from "./show-listing"
import { twinFaults } from "./publish-faults"

const taxClasses = ["standard", "reduced", "exempt"] as const
type TaxClass = (typeof taxClasses)[number]
type KeptPicture = StoredPicture & { id?: string }

export type OwnCooperative = {
  id: string
  stock_location_id: string
  province_id: string
}

/** What a form means in the market's terms, once everything it names was found to be the cooperative's own. */
export type ListingPlan = {
  category_id: string | null
  type_id: string | null
  images: KeptPicture[]
  thumbnail: string | null
  row: {
    artisan_id: string | null
    origin_province_id: string
    origin_region_id: string
    tax_class: TaxClass
    bulky: boolean
    lead_time_days: number
    materials: string
    lot: string | null
    season: number[] | null
  }
}

/** @throws NOT_FOUND where it has no place of its own for goods yet */
export async function readOwnCooperative(container: MedusaContainer, id: string): Promise<OwnCooperative> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const { stock_location_id, province_id } = await cooperatives.retrieveCooperative(id, {
    select: ["id", "stock_location_id", "province_id"],
  })
  if (!stock_location_id) throw refusal("NOT_FOUND", "the cooperative has no stock location")
  return { id, stock_location_id, province_id }
}

/**
 * Looks up everything a form names, at once. What is somebody else's is as unknown as what does not exist.
 * @throws INVALID_INPUT naming the fields
 */
export async function planListing(
  container: MedusaContainer,
  cooperative: OwnCooperative,
  form: ListingForm,
  own?: OwnListing
): Promise<ListingPlan> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE)
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const verification: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const territories: TerritoryModuleService = container.resolve(TERRITORY_MODULE)
  const products = container.resolve(Modules.PRODUCT)
  const mine = { cooperative_id: cooperative.id }
  const province_id = form.origin_province ?? cooperative.province_id
  const [[category], photos, artisans, signs, [province], types] = await Promise.all([
    form.category
      ? products.listProductCategories({ handle: form.category, is_active: true }, { select: ["id", "metadata"] })
      : [undefined],
    listings.listPictures({ ...mine, id: form.photos }),
    form.artisan_id ? cooperatives.listArtisans({ cooperative: { id: cooperative.id }, id: form.artisan_id }) : [],
    form.sign_ids.length ? verification.listQualitySigns({ ...mine, id: form.sign_ids }, { select: ["id"] }) : [],
    territories.listTerritories({ id: province_id }),
    products.listProductTypes({}, { take: 100 }),
  ])
  const before = new Map(own ? picturesOf(own.row).map((picture) => [photoKey(picture), picture]) : [])
  const fresh = new Map(photos.map(({ id, src, widths }) => [id, { id, src, widths: widths as unknown as number[] }]))
  const images = [...new Set(form.photos)].flatMap((key): KeptPicture[] => {
    const picture = before.get(key) ?? fresh.get(key)
    return picture ? [picture] : []
  })
  const faults: Fault[] = twinFaults(form)
  // Without a name nobody would find it again.
  if (!form.title.ar) faults.push({ field: "form.title.ar", code: "REQUIRED" })
  const unknown = (field: string, is: boolean) => is && faults.push({ field: `form.${field}`, code: "UNKNOWN" })
  unknown("category", Boolean(form.category) && !category)
  unknown("photos", images.length < new Set(form.photos).size)
  unknown("artisan_id", Boolean(form.artisan_id) && !artisans.length)
  unknown("sign_ids", signs.length < new Set(form.sign_ids).size)
  unknown("origin_province", !province?.parent_id)
  const known = new Set(own?.product.variants?.map((variant) => variant.id))
  form.variants.forEach(({ id }, index) => unknown(`variants.${index}.id`, id !== null && !known.has(id)))
  if (faults.length) throw refusal("INVALID_INPUT", "the form does not fit", faults)
  const said = (category?.metadata as { tax_class?: TaxClass } | null | undefined)?.tax_class
  const tax_class = said && taxClasses.includes(said) ? said : "standard"
  return {
    category_id: category?.id ?? null,
    type_id: types.find((type) => type.value === tax_class)?.id ?? null,
    images,
    thumbnail: images[0] ? thumbnailOf(images[0]) : null,
    row: {
      artisan_id: form.artisan_id,
      origin_province_id: province_id,
      origin_region_id: province.parent_id ?? province_id,
      tax_class,
      bulky: form.bulky,
      lead_time_days: form.lead_time_days,
      materials: form.materials.ar,
      lot: form.lot || null,
      season: form.season.length ? [...new Set(form.season)].sort((a, b) => a - b) : null,
    },
  }
}

/** The small file of a picture, absolute: what Medusa's dashboard and mails show. */
const thumbnailOf = ({ src, widths }: StoredPicture) =>
  `${src.startsWith("/") ? readEnvironment().BACKEND_URL : ""}${src}-${Math.min(...widths)}.webp`
