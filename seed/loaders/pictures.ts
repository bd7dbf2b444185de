import { resolve } from "path"
import { drawAll } from "../pictures/draw-all"
import { formats, picturesOf, type Picture, type PictureSpec } from "../pictures/draw"
import type { RegionId } from "../pictures/regions"
import { traitsOf } from "../pictures/traits"
import { fairWords, marketWords } from "./picture-words"
import type { CooperativeData, Data, FairData, ListingData } from "./data"
import type { Market } from "./market"

/** Under the public files of the market; kept relative, so that moving the backend breaks no picture. */
const address = "/static/pictures"
const folder = () => resolve(process.env.MAARID_DATA_DIR || ".data", "files", "pictures")

export type StoredPicture = { src: string; widths: number[]; illustration: true }

const stored = ({ format, stem }: Picture): StoredPicture => ({
  src: `${address}/${stem}`,
  widths: [...formats[format].widths],
  illustration: true,
})

const regionOf = (data: Data, province: string) =>
  data.territories.find((one) => one.id === province)?.parent_id as RegionId

const listingSpec = (data: Data, one: ListingData) => ({
  kind: "listing" as const,
  handle: one.handle,
  craft: one.craft,
  region: regionOf(data, one.origin_province),
  traits: traitsOf(one),
})

const cooperativeSpec = (data: Data, { handle, province }: CooperativeData): PictureSpec => ({
  kind: "cooperative",
  handle,
  region: regionOf(data, province),
  craft: data.listings.find((one) => one.cooperative === handle)?.craft ?? "textile",
})

const fairSpec = (data: Data, one: FairData): PictureSpec | null =>
  one.region
    ? {
        kind: "fair",
        handle: one.handle,
        region: one.region as RegionId,
        number: one.number,
        words: fairWords(data, one),
      }
    : null

/** The pictures of a listing as its record keeps them. */
export const listingPictures = (data: Data, one: ListingData) => picturesOf(listingSpec(data, one)).map(stored)

export function cooperativePictures(data: Data, one: CooperativeData) {
  const [mark, banner] = picturesOf(cooperativeSpec(data, one)).map(stored)
  return { mark, banner }
}

export function fairPictures(data: Data, one: FairData) {
  const spec = fairSpec(data, one)
  return spec && { poster: stored(picturesOf(spec)[0]) }
}

/** The small file of a picture, absolute: what Medusa's dashboard and mails show. */
export const thumbnailOf = ({ src }: StoredPicture) =>
  `${process.env.BACKEND_URL || `http://localhost:${process.env.BACKEND_PORT || 9000}`}${src}-320.webp`

/** A page shows a thing of the market; the kinds of craft are told apart best by their first listing. */
function pageSpec(data: Data, { name, craft, title }: Data["pagePictures"][number]): PictureSpec {
  const shown = data.listings.find((one) => one.craft === craft)
  if (!shown) throw new Error(`seed/data: no listing is a ${craft}, which the page "${name}" shows`)
  return { kind: "page", name, title, shows: listingSpec(data, shown) }
}

/** Everything of the market that has pictures; what is seen first is drawn first. */
export function pictureSpecs(data: Data): PictureSpec[] {
  return [
    { kind: "market", words: marketWords },
    ...data.pagePictures.map((one) => pageSpec(data, one)),
    ...data.territories
      .filter((one) => one.kind === "region")
      .map(({ id }): PictureSpec => ({ kind: "territory", region: id as RegionId })),
    ...data.fairs.map((one) => fairSpec(data, one)).filter((spec) => spec !== null),
    ...data.cooperatives.map((one) => cooperativeSpec(data, one)),
    ...[...data.listings, ...data.firstListings].map((one) => listingSpec(data, one)),
    ...data.territories
      .filter((one) => one.kind !== "region")
      .map(({ handle, parent_id, name }): PictureSpec => {
        return { kind: "province", handle, region: parent_id as RegionId, title: name }
      }),
  ]
}

/** Draws what is missing of all pictures. */
export async function drawPictures({ data, say }: Market): Promise<void> {
  let told = 0
  await drawAll({
    specs: pictureSpecs(data),
    folder: folder(),
    onProgress: (done, total) => {
      if (done - told < 10 && done < total) return
      told = done
      say(`pictures ${done} of ${total}`)
    },
  })
}
