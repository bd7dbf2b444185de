/** Sewn clothes. */
import { drape } from "../drape"
import { motifs } from "../motifs"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { box, circle, group, image, line, path, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { charcoal, ivory } from "../yarn"
import type { Cloth } from "./cloth"

/** A djellaba or a caftan on a hanger: hood or collar, braid down the front, wide sleeves. */
export function garment(sketch: Sketch): void {
  const { random, view, tones } = sketch
  setStage(sketch, view === 2 ? "plain" : random.pick(["ghost", "plain", "window"] as const), 1001)
  const hue = sketch.traits.hue
  const ground = hue
    ? tones.colour
    : random.pick<Rgb>([tones.colour, tones.deep, ivory, shade(tones.colour, 0.45), tint(tones.colour, 0.5)])
  const light = ground[0] + ground[1] + ground[2] > 520
  const braid = light ? tones.deep : random.pick([tones.spark, ivory]),
    motif = motifs[sketch.region]
  const lines = random.chance(0.45),
    w = 620,
    h = 800
  const colour: Cloth = (u, v) => {
    const a = Math.abs(u - w / 2)
    if (a < 5 || (a > 26 && a < 31)) return braid
    if (a < 26 && v < 560) return Math.floor(v / 9) % 2 ? mix(ground, braid, 0.35) : ground
    if (v > h - 130 && v < h - 130 + motif.down * 6) {
      const value = motif.at(u / 6, (v - (h - 130)) / 6)
      if (value) return value === 1 ? braid : tones.accent
    }
    return lines && u % 34 < 5 ? mix(ground, light ? charcoal : ivory, 0.25) : ground
  }
  const raster = drape({ width: w, height: h, random, colour, folds: 2.2, depth: 0.75, hem: 14, thread: 3 }).toDataUrl()
  const body =
    "M310 0C270 14 236 22 206 36L14 300C8 320 22 346 52 372L140 402L186 300C196 420 176 640 150 780Q310 812 470 780C444 640 424 420 434 300L480 402L568 372C598 346 612 320 606 300L414 36C384 22 350 14 310 0z"
  const hood = random.chance(0.5)
  const neck = hood
    ? `M222 30C210 -70 270 -104 310 -104S410 -70 398 30C380 74 340 92 310 96S240 74 222 30z`
    : `M252 16Q310 70 368 16L356 6Q310 40 264 6z`
  const folds = line(
    "M186 300C196 240 200 180 206 140M434 300C424 240 420 180 414 140",
    hex(shade(ground, 0.6)),
    5,
    `opacity=".45"`
  )
  const buttons = Array.from(
    { length: 13 },
    (_, i) => circle(310, 106 + i * 34, 6.4, hex(braid)) + circle(308.4, 104 + i * 34, 2.2, "#fff", `opacity=".7"`)
  ).join("")
  const cuffs =
    line("M14 304Q20 350 52 372L136 400M606 304Q600 350 568 372L484 400", hex(braid), 9) +
    line("M150 776Q310 808 470 776", hex(braid), 8)
  const shapes =
    [0, 1, 2, 3]
      .map((i) =>
        path(body, hex(shade(tones.colour, 0.7)), `opacity=".08" transform="translate(${10 + i * 5} ${12 + i * 6})"`)
      )
      .join("") +
    (hood ? path("M236 34C226 -60 280 -88 310 -88S394 -60 384 34z", hex(shade(ground, 0.55))) : "") +
    group(
      `clip-path="${sketch.clip(path(body, "#000"))}"`,
      image(raster, 0, 0, w, h + 20),
      box(
        0,
        0,
        w,
        h + 20,
        sketch.linear([
          [0, [255, 250, 236], 0.28],
          [0.4, ivory, 0],
          [1, charcoal, 0.36],
        ])
      )
    ) +
    folds +
    cuffs +
    (hood
      ? path(
          neck,
          sketch.linear([
            [0, tint(ground, 0.2)],
            [0.6, ground],
            [1, shade(ground, 0.4)],
          ])
        ) +
        path(
          "M244 34C236 -44 280 -76 310 -76S384 -44 376 34C362 62 336 76 310 78S258 62 244 34z",
          hex(shade(ground, 0.62))
        ) +
        line("M222 30C240 74 280 96 310 96S380 74 398 30", hex(braid), 7)
      : path(neck, hex(braid))) +
    buttons
  const hanger =
    line("M310 -126v-26a22 22 0 1 1 22 -22", "#6d5a44", 7) +
    (hood ? "" : line("M190 40Q310 -60 430 40", "#a9773f", 16)) +
    line("M310 -110V-130", "#6d5a44", 7)
  if (view === 1) sketch.add(place(hanger + shapes, 400 - 310 * 0.94, 186 + random.between(0, 16), 0, 0.94))
  else sketch.add(place(shapes, 400 - 310 * 2.1, -60, 0, 2.1))
}
