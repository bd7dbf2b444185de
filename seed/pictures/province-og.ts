/** The picture for shared links of a province: its name, and beside it a part of its region's land that is its own. */
import sharp from "sharp"
import { territoryLandscape } from "./landscape"
import type { Locale } from "./og-sheet"
import { door, pageOg } from "./page-og"
import type { RegionId } from "./regions"
import { Sketch } from "./sketch"

interface Province {
  handle: string
  region: RegionId
  title: Record<Locale, string>
}

/** The land as it is seen through the door. */
async function landOf({ handle, region }: Province): Promise<Buffer> {
  const sketch = new Sketch({ seed: `province/${handle}`, region, width: 1600, height: 900 })
  territoryLandscape(sketch)
  const wide = Math.round((900 * door.width) / door.height)
  const left = Math.round(sketch.scatter.between(0, 1600 - wide))
  return sharp(Buffer.from(sketch.toString()), { unlimited: true })
    .extract({ left, top: 0, width: wide, height: 900 })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

/** In each language, from one drawing of the land. */
export function provinceOg(province: Province): (locale: Locale) => Promise<Buffer> {
  let land: Promise<Buffer> | undefined
  return async (locale) => pageOg(province.title[locale], locale, province.region, await (land ??= landOf(province)))
}
