/** Where things are shown: the ground of a picture in its region's colour, lit from the top left. */
import { hex, mix, paper, shade, tint, type Rgb } from "./palette"
import { box, group, path, type Sketch } from "./sketch"
import { khatamGrid } from "./zellige"

export type Setting = "plain" | "table" | "niche" | "window" | "ghost"

/** Outline of a pointed horseshoe arch standing on a floor. */
export function archPath(cx: number, floor: number, width: number, height: number): string {
  const w = width / 2,
    spring = floor - height + w * 1.25,
    out = w * 1.06
  return (
    `M${cx - w} ${floor}V${spring + w * 0.2}L${cx - out} ${spring}C${cx - out} ${spring - w * 0.75} ${cx - w * 0.45} ${floor - height + w * 0.14} ${cx} ${floor - height}` +
    `C${cx + w * 0.45} ${floor - height + w * 0.14} ${cx + out} ${spring - w * 0.75} ${cx + out} ${spring}L${cx + w} ${spring + w * 0.2}V${floor}z`
  )
}

/** Paints the ground and answers where the table begins (or the foot of the picture if there is none). */
export function setStage(sketch: Sketch, setting: Setting, horizon = 690): number {
  const { tones, width, height, random } = sketch
  const ground = tones.ground
  const wall = sketch.linear(
    [
      [0, tint(ground, 0.5)],
      [0.6, ground],
      [1, mix(ground, tones.colour, 0.1)],
    ],
    [0, 0, 1, 1]
  )
  sketch.add(box(0, 0, width, height, wall))
  if (setting === "ghost" || setting === "niche") {
    sketch.add(
      khatamGrid(
        width,
        height,
        random.pick([160, 200, 220]),
        `stroke="${hex(mix(ground, tones.colour, 0.16))}" stroke-width="2.5" fill="none"`
      )
    )
  }
  if (setting === "niche") sketch.add(niche(sketch, horizon))
  if (setting === "window") sketch.add(sunlight(sketch))
  if (setting === "plain") return height
  const table = mix(ground, tones.colour, 0.17)
  const surface = sketch.linear(
    [
      [0, tint(table, 0.28)],
      [0.5, table],
      [1, mix(table, tones.colour, 0.14)],
    ],
    [0, 0, 1, 1]
  )
  if (setting !== "ghost") {
    sketch.add(box(0, horizon, width, height - horizon, surface))
    sketch.add(box(0, horizon, width, 5, hex(tint(table, 0.5)), `opacity=".8"`))
  }
  return horizon
}

function niche(sketch: Sketch, floor: number): string {
  const { tones, width, random } = sketch
  const wide = random.between(560, 660)
  const inside: Rgb = mix(tones.ground, tones.colour, 0.22)
  const fill = sketch.linear(
    [
      [0, shade(inside, 0.16)],
      [0.35, inside],
      [1, tint(inside, 0.34)],
    ],
    [0, 0, 1, 0.6]
  )
  const outline = archPath(width / 2, floor, wide, floor - 70)
  return group(
    "",
    path(outline, hex(paper), `stroke="${hex(mix(tones.ground, tones.colour, 0.3))}" stroke-width="26"`),
    path(outline, fill)
  )
}

/** Light of a latticed window falling aslant. */
function sunlight(sketch: Sketch): string {
  const slant = sketch.random.between(-30, -18)
  const x = sketch.random.between(40, 260)
  const panes = [0, 1, 2].flatMap((i) =>
    [0, 1, 2].map((j) => box(x + i * 118, 40 + j * 176, 100, 158, hex([255, 252, 238]), `opacity=".42"`))
  )
  return group(`transform="translate(120 0) skewX(${slant.toFixed(1)})"`, ...panes)
}
