/** Jars of honey, of spread, of preserves: glass, a cloth tied over the lid, a label. */
import { leafGreen, sprig, strewn } from "../growing"
import { thrown, type Paint, type ProfilePoint } from "../lathe"
import { motifs } from "../motifs"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { at, ellipse, line, path, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { piece, stuff, stuffOf } from "../stuff"
import { label } from "./bottles"

const profiles: { points: ProfilePoint[]; top: number; radius: number }[] = [
  {
    points: [
      [118, 0],
      [118, 0],
      [134, 10],
      [138, 40],
      [138, 230],
      [128, 268],
      [104, 292],
      [104, 310],
      [0, 310],
    ],
    top: 310,
    radius: 138,
  },
  {
    points: [
      [100, 0],
      [100, 0],
      [134, 24],
      [160, 110],
      [150, 190],
      [116, 236],
      [104, 252],
      [104, 268],
      [0, 268],
    ],
    top: 268,
    radius: 156,
  },
  {
    points: [
      [104, 0],
      [104, 0],
      [116, 8],
      [118, 30],
      [118, 320],
      [112, 346],
      [98, 360],
      [98, 376],
      [0, 376],
    ],
    top: 376,
    radius: 118,
  },
]

/** What is in the jar: its colour at a place of the wall. */
type Filling = (turn: number, height: number) => Rgb

function jarOn(
  sketch: Sketch,
  x: number,
  floor: number,
  size: number,
  shape: (typeof profiles)[number],
  filling: Filling,
  glow: number,
  cloth: boolean
): string {
  const { tones } = sketch
  const print = label(sketch, 52, shape.top - 86, shape.radius, 0.95)
  const paint: Paint = ({ turn, height }) => {
    const h = height / size
    return print(turn, h) ?? (h > shape.top - 44 ? mix(tones.ground, filling(turn, h), 0.35) : filling(turn, h))
  }
  const r = shape.radius * size
  const colour = filling(0.5, 100)
  const gather = sketch.radial([
    [0, mix(colour, [255, 232, 160], 0.45), 0.8 * glow],
    [1, colour, 0],
  ])
  return (
    sketch.shadow(x + r * 0.5, floor + 4, r * 1.6, r * 0.42, 0.5) +
    ellipse(x + r * 1.1, floor + r * 0.14, r * 0.85, r * 0.2, gather) +
    thrown(x, floor, {
      profile: shape.points.map(([a, b]) => [a * size, b * size] as const),
      paint,
      surface: { gloss: 0.95, glow },
      tilt: 0.24,
    }) +
    line(
      `M${x - r * 0.74} ${floor - 60 * size}V${floor - (shape.top - 92) * size}`,
      "#fffaf0",
      r * 0.08,
      `opacity=".6"`
    ) +
    (cloth
      ? clothCap(sketch, x, floor - shape.top * size, size)
      : metalCap(sketch, x, floor - (shape.top - 4) * size, size))
  )
}

function metalCap(sketch: Sketch, x: number, y: number, size: number): string {
  const cap = sketch.random.pick<Rgb>([[206, 168, 86], sketch.tones.deep, [70, 54, 44]])
  return thrown(x, y, {
    profile: (
      [
        [110, 0],
        [110, 0],
        [112, 6],
        [112, 42],
        [104, 50],
        [0, 52],
      ] as ProfilePoint[]
    ).map(([r, h]) => [r * size, h * size] as const),
    paint: ({ turn }) => ((turn * 30) % 1 > 0.5 ? cap : shade(cap, 0.14)),
    surface: { gloss: 0.8 },
    tilt: 0.24,
  })
}

/** A square of cloth tied over the lid with a cord. */
function clothCap(sketch: Sketch, x: number, y: number, size: number): string {
  const { tones, region, random } = sketch
  const motif = motifs[region],
    cell = 5 * size
  const [ground, figure] = random.pick([
    [[250, 240, 220] as Rgb, tones.colour],
    [tones.colour, [250, 240, 220] as Rgb],
    [tint(tones.colour, 0.5), tones.deep],
  ] as const)
  const folds = random.whole(9, 12),
    phase = random.between(0, 6)
  const skirt: ProfilePoint[] = [
    [150, -62],
    [128, -30],
    [112, -4],
    [108, 6],
    [112, 20],
    [104, 40],
    [70, 52],
    [0, 56],
  ]
  const profile = skirt.map(([r, h]) => [r * size, h * size] as const)
  const paint: Paint = ({ turn, radius, height }) => {
    const fold = Math.sin(turn * folds + phase)
    if (height < (-50 + fold * 9) * size) return null
    if (Math.abs(height - 4 * size) < 6 * size) return [150, 104, 60]
    const value = motif.at((turn * 110 * size) / cell + 600, height > 30 * size ? radius / cell : 200 - height / cell)
    const base = value === 1 ? figure : value === 2 ? tones.accent : ground
    return height < 0 ? (fold < 0 ? shade(base, -fold * 0.3) : tint(base, fold * 0.16)) : base
  }
  const knot = `M${at(x - 8, y)}c-30 -22 -44 -6 -34 10s30 4 34 -10c6 -24 38 -24 40 -6s-30 18 -40 6M${at(x - 8, y)}c-14 26 -10 46 -22 66M${at(x - 6, y)}c10 24 22 40 20 62`
  return thrown(x, y, { profile, paint, surface: { gloss: 0 }, tilt: 0.24 }) + line(knot, "#8a5c30", 5 * size)
}

/** A wooden dipper, honey running from it. */
function dipper(sketch: Sketch, x: number, y: number, turn: number, honey: Rgb): string {
  const wood = sketch.linear(
    [
      [0, [214, 168, 112]],
      [0.5, [176, 124, 74]],
      [1, [112, 72, 42]],
    ],
    [0, 0, 1, 0]
  )
  const rings = [0, 1, 2, 3, 4]
    .map((i) => ellipse(0, i * 22, 34 + (i < 3 ? i * 5 : (4 - i) * 8), 13, i % 2 ? "#8a5a34" : wood))
    .join("")
  const coat = sketch.linear([
    [0, tint(honey, 0.4), 0.9],
    [1, shade(honey, 0.2), 0.9],
  ])
  return place(
    `<rect x="-8" y="-260" width="16" height="260" rx="8" fill="${wood}"/>${rings}` + ellipse(0, 70, 42, 38, coat),
    x,
    y,
    turn
  )
}

/** Dark from the forest, pale from flowers. */
function honeyOf(words: string): Rgb {
  if (/oak|euphorbia|arbutus|carob/.test(words)) return [150, 70, 20]
  if (/thyme|rosemary|jujube|saffron/.test(words)) return [222, 124, 20]
  return /orange|eucalyptus|flower/.test(words) ? [248, 194, 70] : [238, 158, 30]
}

export function honey(sketch: Sketch): void {
  const { random, view } = sketch
  const amber = mix(honeyOf(sketch.traits.words), [236, 150, 36], random.between(0, 0.3))
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 640) + 150
  const filling: Filling = (turn, height) =>
    mix(shade(amber, 0.04), tint(amber, 0.16), Math.min(1, height / 260 + Math.sin(turn * 2) * 0.06))
  const shape = random.pick(profiles)
  if (view === 1) {
    sketch.add(
      jarOn(sketch, random.between(350, 400), floor, random.between(1.3, 1.42), shape, filling, 1, random.chance(0.75))
    )
    sketch.add(comb(sketch, 610, floor + 60, 26, amber))
    return
  }
  sketch.add(jarOn(sketch, 560, floor - 60, 1.05, shape, filling, 1, true))
  const pool = sketch.radial(
    [
      [0, tint(amber, 0.5)],
      [0.6, amber],
      [1, shade(amber, 0.35)],
    ],
    [0.35, 0.3, 0.8]
  )
  sketch.add(
    comb(sketch, 380, floor + 116, 30, amber),
    path(`M90 ${floor + 40}c10 -60 190 -70 250 -20s40 90 -70 96s-190 -10 -180 -76z`, pool),
    ellipse(180, floor + 14, 50, 10, "#fff6da", `opacity=".7"`)
  )
  sketch.add(dipper(sketch, 230, floor - 70, 24, amber))
}

/** A piece of honeycomb, six-sided cells, some capped. */
function comb(sketch: Sketch, x: number, y: number, r: number, amber: Rgb): string {
  const { random } = sketch
  let shapes = sketch.shadow(x, y + r * 2, r * 5, r * 1.4, 0.45)
  const six = (cx: number, cy: number, s: number) =>
    "M" +
    [0, 1, 2, 3, 4, 5]
      .map((i) => at(cx + s * Math.cos((i * Math.PI) / 3), cy + s * 0.72 * Math.sin((i * Math.PI) / 3)))
      .join("L") +
    "z"
  for (let row = -2; row <= 2; row++)
    for (let column = -2; column <= 2; column++) {
      if (Math.abs(row) + Math.abs(column) > 3 || (Math.abs(row + column) === 3 && random.chance(0.5))) continue
      const cx = x + column * r * 1.5,
        cy = y + row * r * 1.25 + (column & 1 ? r * 0.62 : 0)
      shapes +=
        path(six(cx, cy + r * 0.5, r), hex(shade(amber, 0.4))) +
        path(six(cx, cy, r), hex(tint(amber, 0.45))) +
        path(
          six(cx, cy, r * 0.78),
          hex(random.chance(0.25) ? tint(amber, 0.6) : shade(amber, random.between(0.05, 0.28)))
        ) +
        ellipse(cx - r * 0.22, cy - r * 0.2, r * 0.2, r * 0.1, "#fff6da", `opacity=".7"`)
    }
  return shapes
}

export function spread(sketch: Sketch): void {
  const { random, view } = sketch
  const from = stuffOf(sketch, stuff("almond"))
  const nutty = mix(from.juice, [120, 70, 40], random.between(0, 0.2))
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 640) + 150
  const filling: Filling = (turn, height) =>
    Math.sin(turn * 3 + height * 0.05) + Math.sin(height * 0.09 - turn * 2) > 1.1 ? tint(nutty, 0.18) : nutty
  const shape = random.pick(profiles)
  const nuts = (x: number, y: number, count: number) =>
    strewn(sketch, x, y, 120, 36, count, (px, py) => piece(sketch, from, px, py, 0.5))
  if (view === 1) {
    sketch.add(
      jarOn(
        sketch,
        random.between(340, 390),
        floor,
        random.between(1.3, 1.4),
        shape,
        filling,
        0.25,
        random.chance(0.5)
      ),
      nuts(590, floor + 50, 6)
    )
    return
  }
  sketch.add(jarOn(sketch, 570, floor - 70, 1.0, shape, filling, 0.25, true))
  const crust = sketch.linear([
      [0, [226, 178, 112]],
      [1, [164, 106, 54]],
    ]),
    top = sketch.radial(
      [
        [0, tint(nutty, 0.4)],
        [1, nutty],
      ],
      [0.35, 0.3, 0.8]
    )
  sketch.add(
    sketch.shadow(280, floor + 80, 220, 60, 0.5),
    ellipse(270, floor + 40, 200, 82, "#94602e"),
    ellipse(270, floor + 26, 200, 80, crust)
  )
  sketch.add(
    path(`M120 ${floor + 20}c20 -60 250 -70 300 -6s-40 66 -130 60s-190 -10 -170 -54z`, top),
    line(`M170 ${floor + 14}c60 -34 120 20 200 -10M190 ${floor + 38}c60 -16 100 14 160 -4`, hex(tint(nutty, 0.55)), 8),
    nuts(480, floor + 110, 5)
  )
}

export function preserve(sketch: Sketch): void {
  const { random, view } = sketch
  const from = stuffOf(sketch, stuff("olive"))
  const flesh = from.colour,
    brine = mix(from.juice, tint(from.juice, 0.4), random.next())
  const smooth = /jam|jelly|marmalade|molasses|syrup|paste|spread|soup|tfaya/.test(sketch.traits.words)
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 640) + 150
  const cell = random.between(42, 54)
  const filling: Filling = (turn, height) => {
    if (smooth)
      return Math.sin(turn * 3 + height * 0.05) + Math.sin(height * 0.09 - turn * 2) > 1.1
        ? tint(from.juice, 0.18)
        : from.juice
    const row = Math.floor(height / cell),
      x = turn * 118 + (row % 2) * cell * 0.5
    const a = (((x % cell) + cell) % cell) - cell / 2,
      b = (height % cell) - cell / 2
    const d = Math.hypot(a, b) / cell
    return d < 0.13 && a < 2
      ? tint(flesh, 0.3)
      : d < 0.42
        ? mix(flesh, shade(flesh, 0.2), d)
        : d < 0.48
          ? shade(flesh, 0.3)
          : brine
  }
  const shape = random.pick(profiles)
  const fruits = (x: number, y: number) =>
    sprig(sketch, x - 120, y, 190, -8, leafGreen, 5, 0.24) +
    strewn(sketch, x, y + 20, 90, 26, random.whole(4, 7), (px, py) => piece(sketch, from, px, py, 0.5))
  if (view === 1)
    sketch.add(
      jarOn(
        sketch,
        random.between(340, 390),
        floor,
        random.between(1.25, 1.36),
        shape,
        filling,
        0.5,
        random.chance(0.5)
      ),
      fruits(600, floor + 50)
    )
  else {
    sketch.add(
      jarOn(sketch, 300, floor - 60, 1.05, profiles[0], filling, 0.5, true),
      jarOn(sketch, 560, floor - 20, 0.92, profiles[2], filling, 0.5, false)
    )
    sketch.add(fruits(400, floor + 110))
  }
}
