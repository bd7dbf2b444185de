/** The drawn pictures of the market: what can be drawn, at which sizes, under which names. */
import sharp from "sharp"
import type { Craft } from "../schema"
import { cooperativeBanner, cooperativeMark } from "./cooperative"
import { territoryLandscape } from "./landscape"
import { drawListing, shots, type DrawnThings } from "./listing"
import {
  cooperativeOg,
  fairOg,
  listingOg,
  marketOg,
  territoryOg,
  type FairWords,
  type MarketWords,
  type Pixels,
} from "./og"
import { locales, type Locale } from "./og-sheet"
import { pageOg } from "./page-og"
import { fairPoster } from "./poster"
import { provinceOg } from "./province-og"
import { regionIds, type RegionId } from "./regions"
import { Sketch } from "./sketch"
import type { Traits } from "./traits"

interface ListingSpec {
  handle: string
  craft: Craft
  region: RegionId
  traits: Traits
}

/** One thing of the market that has pictures; all of them are drawn together. */
export type PictureSpec =
  | ({ kind: "listing" } & ListingSpec)
  | { kind: "cooperative"; handle: string; region: RegionId; craft: Craft }
  | { kind: "territory"; region: RegionId }
  | { kind: "province"; handle: string; region: RegionId; title: Record<Locale, string> }
  | { kind: "fair"; handle: string; region: RegionId; number: number | null; words: Record<Locale, FairWords> }
  | { kind: "market"; words: Record<Locale, MarketWords> }
  | { kind: "page"; name: string; title: Record<Locale, string>; shows: ListingSpec }

type Format = "listing" | "mark" | "banner" | "landscape" | "poster"

/** Changes whenever a picture would come out different, so that old files are drawn again. */
export const pictureVersion = 3

/**
 * Size of the drawing in units, and the widths in pixels it is kept at, smallest first: those of the storefront's frames.
 * `drawn` where a picture for shared links needs more than the widest.
 */
export const formats: Record<
  Format,
  { width: number; height: number; widths: readonly number[]; quality: number; drawn?: number }
> = {
  listing: { width: 800, height: 1000, widths: [160, 320, 400, 640, 960], quality: 70 },
  mark: { width: 400, height: 400, widths: [96, 192], quality: 80, drawn: 300 },
  banner: { width: 1600, height: 600, widths: [480, 640, 960, 1280], quality: 66, drawn: 1680 },
  landscape: { width: 1600, height: 900, widths: [480, 640, 960, 1280], quality: 66 },
  poster: { width: 960, height: 1280, widths: [480, 640, 960], quality: 70 },
}

export interface Picture {
  format: Format
  /** Name of its files without width and ending. */
  stem: string
  /** The picture as an SVG: the same every time. */
  draw: () => Promise<string>
}

/** The pictures of a thing, in the order they are shown. `detail` below 1 is coarser and quicker, for comparing. */
export function picturesOf(spec: PictureSpec, detail = 1): Picture[] {
  if (spec.kind === "market" || spec.kind === "page" || spec.kind === "province") return []
  if (spec.kind === "listing") {
    const things: DrawnThings = new Map()
    return shots.map((shot) => ({
      format: "listing",
      stem: `${spec.handle}-${shot}`,
      draw: () => drawListing({ ...spec, shot }, detail, things),
    }))
  }
  const handle = spec.kind === "territory" ? spec.region : spec.handle
  const picture = (format: Format, seed: string, paint: (sketch: Sketch) => void): Picture => ({
    format,
    stem: `${handle}-${format}`,
    draw: async () => {
      const { width, height } = formats[format]
      const sketch = new Sketch({ seed: `${seed}/${handle}`, region: spec.region, width, height })
      paint(sketch)
      return sketch.toString()
    },
  })
  switch (spec.kind) {
    case "cooperative":
      return [
        picture("mark", "cooperative-mark", cooperativeMark),
        picture("banner", "cooperative-banner", (sketch) => cooperativeBanner(sketch, spec.craft)),
      ]
    case "territory":
      return [picture("landscape", "territory", (sketch) => territoryLandscape(sketch))]
    case "fair":
      return [picture("poster", "fair", (sketch) => fairPoster(sketch, spec.number))]
  }
}

/** The pictures for shared links, by name; `drawn` are the pixels of the thing's own pictures. */
function sharedOf(spec: PictureSpec): [name: string, draw: (drawn: Pixels[]) => Promise<Buffer>][] {
  switch (spec.kind) {
    case "listing":
      return [[`${spec.handle}-1-og.jpg`, ([whole, close]) => listingOg(spec.region, whole, close)]]
    case "cooperative":
      return [[`${spec.handle}-banner-og.jpg`, ([mark, banner]) => cooperativeOg(mark, banner)]]
    case "territory":
      return [[`${spec.region}-landscape-og.jpg`, ([land]) => territoryOg(spec.region, land)]]
    case "province": {
      const draw = provinceOg(spec)
      return locales.map((locale) => [`province-${spec.handle}-og-${locale}.jpg`, () => draw(locale)])
    }
    case "fair":
      return locales.map((locale) => [
        `${spec.handle}-poster-og-${locale}.jpg`,
        () => fairOg(spec.handle, spec.region, spec.number, spec.words[locale], locale),
      ])
    case "market":
      return locales.map((locale) => [`market-og-${locale}.jpg`, () => marketOg(spec.words[locale], locale, regionIds)])
    case "page": {
      const things: DrawnThings = new Map()
      const thing = () => drawListing({ ...spec.shows, shot: 1 }, 1, things)
      return locales.map((locale) => [
        `page-${spec.name}-og-${locale}.jpg`,
        async () => pageOg(spec.title[locale], locale, spec.shows.region, Buffer.from(await thing())),
      ])
    }
  }
}

/** The names of every file of a thing. */
export function filesOf(spec: PictureSpec): string[] {
  return [
    ...picturesOf(spec).flatMap(({ format, stem }) => formats[format].widths.map((width) => `${stem}-${width}.webp`)),
    ...sharedOf(spec).map(([name]) => name),
  ]
}

const about = "Illustration drawn by a program for Maarid, not a photograph"

/** Says in the file itself what it is: as a description, and by IPTC's term for pictures an algorithm made. */
const labelled = (picture: sharp.Sharp) =>
  picture
    .withExif({ IFD0: { ImageDescription: about } })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"/></rdf:RDF></x:xmpmeta>`
    )

async function pixelsOf(picture: Picture): Promise<Pixels> {
  const { width, widths, drawn } = formats[picture.format]
  const largest = drawn ?? widths[widths.length - 1]
  const { data, info } = await sharp(Buffer.from(await picture.draw()), {
    density: (72 * largest) / width,
    unlimited: true,
  })
    .flatten()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, info }
}

/** Draws a thing's pictures: each once at its largest, every other width from that. Gives file after file. */
export async function* renderPictures(spec: PictureSpec): AsyncGenerator<{ name: string; content: Buffer }> {
  const drawn: Pixels[] = []
  for (const picture of picturesOf(spec)) {
    const { widths, quality } = formats[picture.format]
    const { data, info } = await pixelsOf(picture)
    drawn.push({ data, info })
    for (const width of widths) {
      const sized = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).resize({
        width,
      })
      const content = await labelled(sized).webp({ quality, effort: 2 }).toBuffer()
      yield { name: `${picture.stem}-${width}.webp`, content }
    }
  }
  for (const [name, draw] of sharedOf(spec)) {
    yield {
      name,
      content: await labelled(sharp(await draw(drawn)))
        .jpeg({ quality: 80 })
        .toBuffer(),
    }
  }
}
