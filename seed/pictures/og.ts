/** Pictures for shared links: JPEG of 1200 × 630 pixels, as social sites take them. */
import sharp from "sharp"
import { letter } from "./lettering"
import { motifFill } from "./motif-fill"
import { band, column, cream, height, joined, starryGround, width, type Locale } from "./og-sheet"
import { hex, mix, shade, tint, type Rgb } from "./palette"
import { fairPoster } from "./poster"
import type { RegionId } from "./regions"
import { box, path, Sketch } from "./sketch"
import { archPath } from "./stage"
import { khatamGrid } from "./zellige"

/** Pixels of a picture already drawn. */
export interface Pixels {
  data: Buffer
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 }
}

const overlay = ({ data, info }: Pixels) =>
  sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })

/** The material close, the thing whole, the region's weave between. */
export async function listingOg(region: RegionId, whole: Pixels, close: Pixels): Promise<Buffer> {
  const [right, left] = await Promise.all([
    overlay(whole).resize(504, height).png({ compressionLevel: 1 }).toBuffer(),
    overlay(close).resize(664, height, { fit: "cover", position: "centre" }).png({ compressionLevel: 1 }).toBuffer(),
  ])
  return joined(sharp({ create: { width, height, channels: 3, background: "#fbf6ec" } }), [
    { input: left, left: 0, top: 0 },
    { input: band(region, 32, height), left: 664, top: 0 },
    { input: right, left: 696, top: 0 },
  ])
}

/** The banner with the seal on it. */
export async function cooperativeOg(mark: Pixels, banner: Pixels): Promise<Buffer> {
  const round = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><circle cx="150" cy="150" r="143"/></svg>`
  )
  const [seal, ground] = await Promise.all([
    overlay(mark)
      .resize(300)
      .ensureAlpha()
      .composite([{ input: round, blend: "dest-in" }])
      .png({ compressionLevel: 1 })
      .toBuffer(),
    overlay(banner).resize(width, height, { fit: "cover" }).png({ compressionLevel: 1 }).toBuffer(),
  ])
  return joined(ground, [{ input: seal, left: 450, top: 120 }])
}

/** The land, its weave at the foot. */
export async function territoryOg(region: RegionId, land: Pixels): Promise<Buffer> {
  const ground = await overlay(land)
    .resize(width, height, { fit: "cover", position: "bottom" })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return joined(ground, [{ input: band(region, width, 56), left: 0, top: height - 56 }])
}

export interface FairWords {
  series: string
  city: string
  dates: string
  slogan: string
}

/** Number, city, dates and slogan beside the doors of the hall. */
export async function fairOg(
  handle: string,
  region: RegionId,
  number: number | null,
  said: FairWords,
  locale: Locale
): Promise<Buffer> {
  const rtl = locale === "ar"
  const poster = new Sketch({ seed: `fair/${handle}`, region, width: 960, height: 1280 })
  fairPoster(poster, number)
  const { land } = poster
  const doors = await sharp(Buffer.from(poster.toString()), { density: 36, unlimited: true })
    .resize(472, height, { fit: "cover", position: "top" })
    .png()
    .toBuffer()
  const room = 620,
    x = rtl ? 540 : 40
  const common = { width: room }
  const words = await Promise.all([
    letter(said.series, { ...common, face: "text", size: 30, colour: tint(land.spark, 0.2), height: 90 }),
    letter(said.city, { ...common, face: "display", size: 104, colour: cream, height: 190 }),
    letter(said.dates, { ...common, face: "text", size: 40, colour: cream, height: 60 }),
    said.slogan
      ? letter(said.slogan, { ...common, face: "text", size: 32, colour: tint(land.spark, 0.35), height: 150 })
      : null,
  ])
  return joined(starryGround(region), [
    { input: doors, left: rtl ? 0 : width - 472, top: 0 },
    { input: band(region, 28, height), left: rtl ? 472 : width - 500, top: 0 },
    ...column(words, [22, 26, 34, 0], x, room, rtl),
  ])
}

export interface MarketWords {
  name: string
  tagline: string
}

/** The market itself: its name under the arches of the fair, one for each of the twelve regions' weaves. */
export async function marketOg(said: MarketWords, locale: Locale, regions: readonly RegionId[]): Promise<Buffer> {
  const rtl = locale === "ar"
  const indigo: Rgb = [29, 44, 94],
    saffron: Rgb = [217, 138, 18]
  const sheet = new Sketch({ seed: "market", region: "MA-09", width, height })
  sheet.add(
    box(
      0,
      0,
      width,
      height,
      sheet.linear([
        [0, tint(indigo, 0.07)],
        [1, shade(indigo, 0.35)],
      ])
    ),
    khatamGrid(width, height, 120, `stroke="${hex(tint(indigo, 0.16))}" stroke-width="2.5" fill="none"`)
  )
  const step = width / regions.length
  const doors = regions.map((region, i) => {
    const one = new Sketch({ seed: region, region, width, height })
    const { deep, accent, colour } = one.land
    const fill = motifFill(one, 6, {
      foreground: hex([252, 245, 230]),
      background: hex(colour),
      accent: hex(mix(accent, [252, 245, 230], 0.3)),
    })
    const outline = archPath(step * (i + 0.5), height + 10, step * 0.82, 220)
    one.add(path(outline, fill), path(outline, "none", `stroke="${hex(tint(deep, 0.6))}" stroke-width="4"`))
    return { input: Buffer.from(one.toString()), left: 0, top: 0 }
  })
  const common = { width: 1060 }
  const words = await Promise.all([
    letter(said.name, { ...common, face: "display", size: 150, colour: cream, height: 190 }),
    letter(said.tagline, { ...common, face: "text", size: 38, colour: tint(saffron, 0.45), height: 110 }),
  ])
  const lines = column(words, [26, 200], 70, 1060, rtl)
  return joined(Buffer.from(sheet.toString()), [...doors, ...lines])
}
