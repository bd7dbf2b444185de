/** What every picture for shared links is made of: a sheet of 1200 × 630 pixels, weaves, and columns of words. */
import sharp, { type OverlayOptions } from "sharp"
import type { Lettered } from "./lettering"
import { motifFill } from "./motif-fill"
import { hex, mix, tint, type Rgb } from "./palette"
import type { RegionId } from "./regions"
import { box, Sketch } from "./sketch"
import { khatamGrid } from "./zellige"

export const width = 1200,
  height = 630
export const cream: Rgb = [255, 248, 232]

export const locales = ["ar", "fr", "en"] as const
export type Locale = (typeof locales)[number]

/** A rod of the region's weave, upright or lying. */
export function band(region: RegionId, w: number, h: number): Buffer {
  const sketch = new Sketch({ seed: `og/${region}`, region, width: w, height: h })
  const { deep, accent } = sketch.land
  const fill = motifFill(sketch, Math.min(w, h) / 12, {
    foreground: hex(deep),
    background: hex([252, 245, 230]),
    accent: hex(accent),
  })
  return Buffer.from(sketch.add(box(0, 0, w, h, fill)).toString())
}

export async function joined(base: Buffer | sharp.Sharp, layers: OverlayOptions[]): Promise<Buffer> {
  const ground = Buffer.isBuffer(base) ? sharp(base, { unlimited: true }) : base
  return ground.composite(layers).flatten().png({ compressionLevel: 1 }).toBuffer()
}

/** Words one under the other, from the side where reading begins. */
export function column(
  words: (Lettered | null)[],
  gaps: number[],
  x: number,
  room: number,
  rtl: boolean
): OverlayOptions[] {
  const total = words.reduce((sum, one, i) => sum + (one ? one.height + gaps[i] : 0), 0)
  let y = Math.max(40, Math.round((height - total) / 2))
  return words.flatMap((one, i) => {
    if (!one) return []
    const layer = { input: one.png, left: Math.round(rtl ? x + room - one.width : x), top: y }
    y += one.height + gaps[i]
    return [layer]
  })
}

/** The deep colour of a region under a net of stars. */
export function starryGround(region: RegionId): Buffer {
  const sheet = new Sketch({ seed: "og", region, width, height })
  const { deep } = sheet.land
  const ground: Rgb = mix(deep, [16, 18, 40], 0.3)
  sheet.add(
    box(
      0,
      0,
      width,
      height,
      sheet.linear([
        [0, tint(deep, 0.06)],
        [1, ground],
      ])
    ),
    khatamGrid(width, height, 120, `stroke="${hex(tint(deep, 0.16))}" stroke-width="2" fill="none"`)
  )
  return Buffer.from(sheet.toString())
}
