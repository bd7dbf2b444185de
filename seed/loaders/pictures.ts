import { resolve } from "path"
import { drawAll } from "../pictures/draw-all"
import { formats, pictureName, type PictureSpec } from "../pictures/draw"
import type { RegionId } from "../pictures/regions"
import type { View } from "../pictures/sketch"
import type { CooperativeData, Data, FairData, ListingData } from "./data"
import type { Market } from "./market"

/** Under the public files of the market; kept relative, so that moving the backend breaks no picture. */
const address = "/static/pictures"
const folder = () => resolve(process.env.MAARID_DATA_DIR || ".data", "files", "pictures")

export type StoredPicture = { src: string; widths: number[]; illustration: true }

const stored = (spec: PictureSpec): StoredPicture => {
  const widths = [...formats[spec.kind].widths]
  const name = pictureName(spec, widths[0]).replace(`-${widths[0]}.webp`, "")
  return { src: `${address}/${name}`, widths, illustration: true }
}

const regionOf = (data: Data, province: string) =>
  data.territories.find((one) => one.id === province)?.parent_id as RegionId

const listingSpecs = (data: Data, one: ListingData): PictureSpec[] =>
  ([1, 2] as View[]).map((view) => ({
    kind: "listing",
    handle: one.handle,
    craft: one.craft,
    region: regionOf(data, one.origin_province),
    view,
  }))

function cooperativeSpecs(data: Data, { handle, province }: CooperativeData): PictureSpec[] {
  const craft = data.listings.find((one) => one.cooperative === handle)?.craft ?? "textile"
  const region = regionOf(data, province)
  return [
    { kind: "cooperative-mark", handle, region, craft },
    { kind: "cooperative-banner", handle, region, craft },
  ]
}

const fairSpec = ({ handle, region, number }: FairData): PictureSpec | null =>
  region ? { kind: "fair", handle, region: region as RegionId, number } : null

/** The pictures of a listing as its record keeps them. */
export const listingPictures = (data: Data, one: ListingData) => listingSpecs(data, one).map(stored)

export function cooperativePictures(data: Data, one: CooperativeData) {
  const [mark, banner] = cooperativeSpecs(data, one).map(stored)
  return { mark, banner }
}

export function fairPictures(one: FairData) {
  const spec = fairSpec(one)
  return spec && { poster: stored(spec) }
}

/** The small file of a picture, absolute: what Medusa's dashboard and mails show. */
export const thumbnailOf = ({ src, widths }: StoredPicture) =>
  `${process.env.BACKEND_URL || `http://localhost:${process.env.BACKEND_PORT || 9000}`}${src}-${widths[0]}.webp`

/** Draws what is missing of all pictures. */
export async function drawPictures({ data, say }: Market): Promise<void> {
  const specs = [
    ...data.territories
      .filter((one) => one.kind === "region")
      .map(({ id }): PictureSpec => ({ kind: "territory", region: id as RegionId })),
    ...data.fairs.map(fairSpec).filter((spec) => spec !== null),
    ...data.cooperatives.flatMap((one) => cooperativeSpecs(data, one)),
    ...data.listings.flatMap((one) => listingSpecs(data, one)),
  ]
  let told = 0
  await drawAll({
    specs,
    folder: folder(),
    onProgress: (done, total) => {
      if (done - told < 50 && done < total) return
      told = done
      say(`pictures ${done} of ${total}`)
    },
  })
}
