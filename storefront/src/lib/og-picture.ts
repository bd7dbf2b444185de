import type { Locale } from "@/i18n/locales"
import { widestFile } from "@/ui/picture-file"
import { infoSlugs } from "./info-slugs"

interface Shown {
  /** Address without width and ending. */
  src: string
  widths: number[]
  alt: string
  illustration?: boolean
}

interface OgPicture {
  url: string
  alt: string
  width?: number
  height?: number
  type?: string
}

/** Where the seed keeps its drawings; the market's own picture lies among them. */
const drawings = "/static/pictures"
/** Pages that show no picture, and have one drawn with their name in it: `seed/data/page-pictures.json`. */
export const drawnPages: ReadonlySet<string> = new Set([
  "regions",
  "cooperatives",
  "categories",
  "fairs",
  "contact",
  "track",
  "search",
  "basket",
  "checkout",
  "favourites",
  "account",
  "apply",
  "alerts",
  "design",
  ...infoSlugs,
])
/** Pages that are shared with the drawing of what they belong to. */
const drawnAs: Record<string, string> = { "delivery-fee": "delivery", tracking: "track", purchases: "track" }
const drawn = { width: 1200, height: 630, type: "image/jpeg" }

/** What a page without a picture is shared with: its own drawing, if its path has one, or the market's. */
function drawnFor(path: string, locale: Locale): string {
  const [, first = "", second] = path.split("/")
  // A region is shared with its land, so this is a province.
  if (first === "regions" && second) return `province-${second}-og-${locale}.jpg`
  const page = drawnAs[first] ?? first
  return `${drawnPages.has(page) ? `page-${page}` : "market"}-og-${locale}.jpg`
}

/**
 * What a shared link shows. Beside each illustration of a page the seed draws a JPEG of 1200 × 630 pixels; a fair's has
 * its words in it, one file a language. A photo is shown as it is.
 */
export function ogPicture(
  picture: Shown | null | undefined,
  locale: Locale,
  page: { backendUrl: string; alt: string; path: string }
): OgPicture {
  if (!picture) return { url: `${page.backendUrl}${drawings}/${drawnFor(page.path, locale)}`, alt: page.alt, ...drawn }
  const { src, alt, illustration } = picture
  if (!illustration) return { url: widestFile(picture), alt }
  return { url: src.endsWith("-poster") ? `${src}-og-${locale}.jpg` : `${src}-og.jpg`, alt, ...drawn }
}
