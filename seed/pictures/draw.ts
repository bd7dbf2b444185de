/** The drawn pictures of the market: what can be drawn, at which sizes, under which names. */
import sharp from "sharp"
import type { Craft } from "../schema"
import { drawings } from "./crafts"
import { cooperativeBanner, cooperativeMark } from "./cooperative"
import { fairPoster } from "./poster"
import type { RegionId } from "./regions"
import { Sketch, type View } from "./sketch"
import { territoryLandscape } from "./landscape"

export type PictureSpec =
  | { kind: "listing"; handle: string; craft: Craft; region: RegionId; view: View }
  | { kind: "cooperative-mark" | "cooperative-banner"; handle: string; region: RegionId; craft: Craft }
  | { kind: "territory"; region: RegionId }
  | { kind: "fair"; handle: string; region: RegionId; number: number | null }

export type PictureKind = PictureSpec["kind"]

/** Changes whenever a picture would come out different, so that old files are drawn again. */
export const pictureVersion = 1

/** Size of the drawing in units, and the widths in pixels it is kept at, smallest first. */
export const formats: Record<
  PictureKind,
  { width: number; height: number; widths: readonly number[]; quality: number }
> = {
  listing: { width: 800, height: 1000, widths: [320, 640, 960], quality: 72 },
  "cooperative-mark": { width: 400, height: 400, widths: [96, 192], quality: 80 },
  "cooperative-banner": { width: 1600, height: 600, widths: [640, 1280], quality: 70 },
  territory: { width: 1600, height: 900, widths: [640, 1280], quality: 70 },
  fair: { width: 960, height: 1280, widths: [640, 1280], quality: 72 },
}

const handleOf = (spec: PictureSpec) => (spec.kind === "territory" ? spec.region : spec.handle)

/** `<handle>-<view>-<width>.webp`; the view is a number for listings, else what the picture is. */
export function pictureName(spec: PictureSpec, width: number): string {
  const view = {
    listing: spec.kind === "listing" ? `${spec.view}` : "",
    "cooperative-mark": "mark",
    "cooperative-banner": "banner",
    territory: "landscape",
    fair: "poster",
  }[spec.kind]
  return `${handleOf(spec)}-${view}-${width}.webp`
}

/** The picture as an SVG. The same spec gives the same text. */
export function drawPicture(spec: PictureSpec): string {
  const { width, height } = formats[spec.kind]
  const sketch = new Sketch({
    seed: `${spec.kind}/${handleOf(spec)}`,
    region: spec.region,
    view: spec.kind === "listing" ? spec.view : 1,
    width,
    height,
  })
  switch (spec.kind) {
    case "listing":
      drawings[spec.craft](sketch)
      break
    case "cooperative-mark":
      cooperativeMark(sketch)
      break
    case "cooperative-banner":
      cooperativeBanner(sketch, spec.craft)
      break
    case "territory":
      territoryLandscape(sketch)
      break
    case "fair":
      fairPoster(sketch, spec.number)
  }
  return sketch.toString()
}

export interface RenderedPicture {
  /** Pixels. */
  width: number
  name: string
  webp: Buffer
}

/** The picture as WebP at each of its widths: drawn once at the largest, the others made from that. */
export async function renderPicture(
  spec: PictureSpec,
  widths: readonly number[] = formats[spec.kind].widths
): Promise<RenderedPicture[]> {
  const { width: units, quality } = formats[spec.kind]
  const largest = Math.max(...widths)
  const svg = Buffer.from(drawPicture(spec))
  const { data, info } = await sharp(svg, { density: (72 * largest) / units, unlimited: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Promise.all(
    widths.map(async (width) => ({
      width,
      name: pictureName(spec, width),
      webp: await sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
        .resize({ width })
        .webp({ quality, effort: 2 })
        .toBuffer(),
    }))
  )
}
