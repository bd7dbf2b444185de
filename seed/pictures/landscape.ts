/** The land of each region, in layers, as if woven. */
import { sun } from "./land"
import { mix, shade, tint } from "./palette"
import { box, group, place, type Sketch } from "./sketch"
import { type Scene } from "./scene"
import type { RegionId } from "./regions"
import { northern } from "./scenes-north"
import { southern } from "./scenes-south"

const scenes: Record<RegionId, Scene> = { ...northern, ...southern }

/** Threads over the whole, so that the land looks woven. */
function threads(sketch: Sketch): string {
  const fill = sketch.pattern(
    6,
    6,
    `<path d="M0 0h6v1.2H0z" fill="#fff" opacity=".16"/><path d="M0 3h6v1H0z" fill="#3a1c10" opacity=".09"/><path d="M0 0h1v3H0zM3 3h1v3H3z" fill="#3a1c10" opacity=".08"/>`
  )
  return box(0, 0, sketch.width, sketch.height, fill)
}

/** Paints the region's land; `rise` moves it up on a lower sheet, `near` shows a part of it larger. */
export function territoryLandscape(sketch: Sketch, rise = 0, near = 1): void {
  const { tones, random } = sketch
  const sky = sketch.linear(
    [
      [0, mix(tint(tones.colour, 0.5), [190, 214, 232], 0.4)],
      [0.34, tint(tones.colour, 0.76)],
      [0.6, [255, 240, 214]],
    ],
    [0, 0, 0, 1]
  )
  const clouds = [0, 1, 2].map(() => {
    const x = random.between(100, 1400),
      y = random.between(80 + rise, 230 + rise),
      k = random.between(0.7, 1.3)
    return place(
      box(-120, 0, 240, 20, "#fff", `rx="10" opacity=".6"`) +
        box(-70, -20, 180, 20, "#fff", `rx="10" opacity=".6"`) +
        box(-20, 20, 190, 16, "#fff", `rx="8" opacity=".5"`),
      x,
      y,
      0,
      k
    )
  })
  sketch.add(
    group(
      `transform="translate(${(-1600 * (near - 1) * (near > 1 ? random.next() : 0)).toFixed(1)} ${(-rise * near - (near - 1) * 250).toFixed(1)}) scale(${near.toFixed(3)})"`,
      box(0, 0, 1600, 900, sky),
      sun(sketch, random.between(200, 420), random.between(150, 210) + rise * 0.5, 62),
      ...clouds,
      ...scenes[sketch.region](sketch)
    ),
    threads(sketch)
  )
  sketch.add(
    box(
      0,
      0,
      sketch.width,
      sketch.height,
      sketch.linear([
        [0, [255, 246, 220], 0.22],
        [0.5, [255, 246, 220], 0],
        [1, shade(tones.deep, 0.5), 0.24],
      ])
    )
  )
}
