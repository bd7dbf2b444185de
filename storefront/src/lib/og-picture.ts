import type { Locale } from "@/i18n/locales"
import { widestFile } from "@/ui/picture-file"

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
const drawn = { width: 1200, height: 630, type: "image/jpeg" }

/**
 * What a shared link shows. Beside each illustration of a page the seed draws a JPEG of 1200 × 630 pixels; a fair's has
 * its words in it, one file a language. A photo is shown as it is, and a page without a picture shows the market's own.
 */
export function ogPicture(
  picture: Shown | null | undefined,
  locale: Locale,
  market: { backendUrl: string; alt: string }
): OgPicture {
  if (!picture) return { url: `${market.backendUrl}${drawings}/market-og-${locale}.jpg`, alt: market.alt, ...drawn }
  const { src, alt, illustration } = picture
  if (!illustration) return { url: widestFile(picture), alt }
  return { url: src.endsWith("-poster") ? `${src}-og-${locale}.jpg` : `${src}-og.jpg`, alt, ...drawn }
}
