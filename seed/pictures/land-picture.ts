/** The land of a region as pixels, drawn once, to be seen through windows. */
import sharp from "sharp"
import { territoryLandscape } from "./landscape"
import type { RegionId } from "./regions"
import { Sketch } from "./sketch"

const drawn = new Map<RegionId, Promise<string>>()

async function draw(region: RegionId): Promise<string> {
  const sketch = new Sketch({ seed: `window/${region}`, region, width: 1600, height: 900 })
  territoryLandscape(sketch)
  const jpeg = await sharp(Buffer.from(sketch.toString()), { density: 42 }).flatten().jpeg({ quality: 82 }).toBuffer()
  return `data:image/jpeg;base64,${jpeg.toString("base64")}`
}

/** A `data:` address of 16 : 9. */
export function landOf(region: RegionId): Promise<string> {
  const known = drawn.get(region) ?? draw(region)
  drawn.set(region, known)
  return known
}
