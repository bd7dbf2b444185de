/** Where things are shown: the ground of a picture in its region's colour, lit from the top left. */
import { hex, mix, paper, shade, tint, type Rgb } from "./palette"
import { motifFill } from "./motif-fill"
import { box, circle, ellipse, group, line, path, place, type Sketch } from "./sketch"
import { khatamGrid } from "./zellige"

type Setting = "plain" | "table" | "niche" | "window" | "ghost"

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

/** Says how the thing stands; the ground itself is painted once it is known where. Answers where the table begins. */
export function setStage(sketch: Sketch, setting: Setting, horizon = 690): number {
  const standing = horizon < 1000 && setting !== "plain" && setting !== "ghost"
  sketch.stage = { standing, horizon: standing ? horizon : 1001 }
  return setting === "plain" ? sketch.height : horizon
}

export function paintWall(sketch: Sketch, depth = 0): void {
  const { land, width, height } = sketch
  const ground = mix(land.ground, land.colour, depth)
  const wall = sketch.linear(
    [
      [0, tint(ground, 0.55)],
      [0.55, ground],
      [1, mix(ground, land.colour, 0.14)],
    ],
    [0, 0, 1, 1]
  )
  sketch.addGround(box(0, 0, width, height, wall))
}

/** Behind something that stands: wall, what hangs or falls on it, and the table. */
export function paintStanding(sketch: Sketch, horizon: number): void {
  const { width, height, scatter } = sketch
  paintWall(sketch)
  sketch.addGround(
    ...scatter.pick([
      () => [ghost(sketch, 200), niche(sketch, horizon)],
      () => [sunlight(sketch)],
      () => [disc(sketch, horizon), sunlight(sketch)],
      () => [dado(sketch, horizon)],
      () => [wallCloth(sketch, horizon)],
      () => [palm(sketch)],
      () => [lattice(sketch)],
      () => [disc(sketch, horizon), palm(sketch)],
    ])()
  )
  sketch.addGround(table(sketch, horizon, width, height))
}

/** Behind something that lies or hangs. */
export function paintFlat(sketch: Sketch): void {
  const { scatter, width } = sketch
  paintWall(sketch)
  sketch.addGround(
    ...scatter.pick([
      () => [ghost(sketch, scatter.pick([160, 200, 240]))],
      () => [sunlight(sketch)],
      () => [palm(sketch)],
      () => [lattice(sketch)],
      () => [runner(sketch, scatter.pick([-40, width - 150]))],
      () => [boards(sketch), sunlight(sketch)],
    ])()
  )
}

function table(sketch: Sketch, horizon: number, width: number, height: number): string {
  const { land, scatter } = sketch
  const top = mix(land.ground, land.colour, scatter.pick([0.17, 0.26, 0.36]))
  const surface = sketch.linear(
    [
      [0, tint(top, 0.34)],
      [0.5, top],
      [1, mix(top, land.colour, 0.2)],
    ],
    [0, 0, 1, 1]
  )
  const cloth = scatter.chance(0.5)
    ? motifFill(
        sketch,
        7,
        {
          foreground: hex(mix(top, land.colour, 0.34)),
          background: hex(mix(top, paper, 0.24)),
          accent: hex(mix(top, land.accent, 0.3)),
        },
        `translate(0 ${horizon}) skewX(${scatter.between(-24, 24).toFixed(1)}) scale(1 .62)`
      )
    : ""
  return (
    box(0, horizon, width, height - horizon, surface) +
    (cloth ? box(0, horizon + 30, width, scatter.between(70, 120), cloth, `opacity=".75"`) : "") +
    box(0, horizon, width, 5, hex(tint(top, 0.6)), `opacity=".8"`)
  )
}

const ghost = (sketch: Sketch, cell: number) =>
  khatamGrid(
    sketch.width,
    sketch.height,
    cell,
    `stroke="${hex(mix(sketch.land.ground, sketch.land.colour, 0.2))}" stroke-width="2.5" fill="none"`
  )

function niche(sketch: Sketch, floor: number): string {
  const { land, width, scatter } = sketch
  const wide = scatter.between(560, 680)
  const inside: Rgb = mix(land.ground, land.colour, 0.26)
  const fill = sketch.linear(
    [
      [0, shade(inside, 0.2)],
      [0.35, inside],
      [1, tint(inside, 0.4)],
    ],
    [0, 0, 1, 0.6]
  )
  const outline = archPath(width / 2 + scatter.between(-40, 40), floor, wide, floor - 50)
  return group(
    "",
    path(outline, hex(paper), `stroke="${hex(mix(land.ground, land.colour, 0.36))}" stroke-width="26"`),
    path(outline, fill)
  )
}

/** Light of a latticed window falling aslant. */
function sunlight({ scatter }: Sketch): string {
  const slant = scatter.between(-30, -14)
  const x = scatter.between(20, 320),
    wide = scatter.between(90, 130),
    high = scatter.between(140, 210)
  const panes = [0, 1, 2].flatMap((i) =>
    [0, 1, 2].map((j) =>
      box(x + i * (wide + 18), 30 + j * (high + 18), wide, high, hex([255, 252, 238]), `opacity=".46"`)
    )
  )
  return group(`transform="translate(120 0) skewX(${slant.toFixed(1)})"`, ...panes)
}

/** A sun painted on the wall. */
function disc({ land, scatter }: Sketch, horizon: number): string {
  const r = scatter.between(250, 340),
    x = scatter.between(300, 500),
    y = horizon - scatter.between(120, 220)
  return (
    circle(x, y, r, hex(mix(land.ground, land.colour, 0.3))) +
    circle(x, y, r * 0.8, hex(mix(land.ground, land.colour, 0.2)))
  )
}

/** Zellige up the foot of the wall. */
function dado(sketch: Sketch, horizon: number): string {
  const { land, scatter, width } = sketch
  const high = scatter.between(190, 320),
    cell = scatter.pick([76, 96])
  const soft = (colour: Rgb, k: number) => hex(mix(land.ground, colour, k))
  const tile = sketch.pattern(
    cell,
    cell,
    box(0, 0, cell, cell, soft(land.colour, 0.4)) +
      khatamGrid(cell, cell, cell, `fill="${soft(paper, 0.8)}" stroke="${soft(land.deep, 0.35)}" stroke-width="2"`) +
      circle(cell / 2, cell / 2, cell * 0.13, soft(land.accent, 0.5)),
    `translate(${scatter.between(0, cell).toFixed(0)} ${horizon - high})`
  )
  return (
    box(0, horizon - high, width, high, tile) +
    box(0, horizon - high - 22, width, 22, soft(land.deep, 0.55)) +
    box(0, horizon - high - 26, width, 4, hex(tint(land.ground, 0.5)))
  )
}

/** A length of the region's weave hung on the wall, pale. */
function wallCloth(sketch: Sketch, horizon: number): string {
  const { land, scatter } = sketch
  const x = scatter.between(60, 260),
    w = scatter.between(380, 500),
    h = horizon - scatter.between(60, 150)
  const fill = motifFill(
    sketch,
    scatter.pick([9, 12, 15]),
    {
      foreground: hex(mix(land.ground, land.colour, 0.46)),
      background: hex(mix(land.ground, paper, 0.5)),
      accent: hex(mix(land.ground, land.accent, 0.4)),
    },
    `translate(${x} 0)`
  )
  return (
    box(x + 14, 0, w, h + 12, hex(shade(land.colour, 0.5)), `opacity=".12"`) +
    box(x, -10, w, h, fill) +
    box(x, h - 26, w, 16, hex(mix(land.ground, land.deep, 0.5)))
  )
}

function runner(sketch: Sketch, x: number): string {
  const { land } = sketch
  const fill = motifFill(
    sketch,
    12,
    {
      foreground: hex(mix(land.ground, land.colour, 0.5)),
      background: hex(mix(land.ground, paper, 0.5)),
      accent: hex(mix(land.ground, land.accent, 0.45)),
    },
    `translate(${x} 0)`
  )
  return box(x + 8, 0, 190, 1000, hex(shade(land.colour, 0.5)), `opacity=".12"`) + box(x, 0, 190, 1000, fill)
}

/** The shadow of a palm's frond, from beyond the frame. */
function palm({ land, scatter }: Sketch): string {
  const tone = hex(mix(land.ground, shade(land.colour, 0.4), 0.3))
  const leaves = Array.from({ length: 13 }, (_, i) => {
    const t = i / 12
    return (
      ellipse(
        90 + t * 420,
        0,
        150 * (1.1 - t * 0.7),
        13,
        tone,
        `transform="rotate(${58 - t * 30} ${90 + t * 420} 0) translate(${110 * (1.1 - t * 0.6)} 0)"`
      ) +
      ellipse(
        90 + t * 420,
        0,
        150 * (1.1 - t * 0.7),
        13,
        tone,
        `transform="rotate(${-58 + t * 30} ${90 + t * 420} 0) translate(${110 * (1.1 - t * 0.6)} 0)"`
      )
    )
  }).join("")
  return group(
    `opacity=".5"`,
    place(
      line("M0 0H560", tone, 9) + leaves,
      scatter.between(-60, 60),
      scatter.between(40, 240),
      scatter.between(6, 46),
      scatter.between(1, 1.5)
    )
  )
}

/** The shadow of turned moucharabieh. */
function lattice(sketch: Sketch): string {
  const { land, scatter } = sketch
  const cell = scatter.pick([56, 72])
  const tone = hex(mix(land.ground, shade(land.colour, 0.3), 0.24))
  const grille = sketch.pattern(
    cell,
    cell,
    `<path d="M0 ${cell / 2}H${cell}M${cell / 2} 0V${cell}" stroke="${tone}" stroke-width="7"/>` +
      circle(cell / 2, cell / 2, cell * 0.2, tone) +
      circle(0, cell / 2, cell * 0.12, tone) +
      circle(cell / 2, 0, cell * 0.12, tone),
    `skewX(${scatter.between(-22, -8).toFixed(1)})`
  )
  const x = scatter.between(-60, 300)
  return group(
    `transform="skewX(${scatter.between(-16, -6).toFixed(1)})"`,
    box(x + 140, -20, scatter.between(330, 480), scatter.between(560, 1040), grille, `opacity=".7"`)
  )
}

/** Planks, whitewashed. */
function boards({ land, scatter }: Sketch): string {
  const wide = scatter.between(120, 170)
  return Array.from({ length: 8 }, (_, i) =>
    box(i * wide, 0, wide - 4, 1000, hex(mix(land.ground, land.colour, 0.06 + (i % 3) * 0.05)), `opacity=".8"`)
  ).join("")
}
