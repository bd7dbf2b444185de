/** Thrown and painted clay: plates, bowls, jars, tagines. */
import { bandNames, bands, layered, motifBand, rosette, type Band, type Glaze } from "../glaze"
import { thrown, type Paint, type ProfilePoint } from "../lathe"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { circle, line, type Sketch } from "../sketch"
import { setStage } from "../stage"

const slip: Rgb = [250, 242, 226]
const clay: Rgb = [186, 106, 68]

function glazeOf({ tones, random }: Sketch): Glaze {
  return random.pick([
    { ground: slip, line: tones.deep, second: tones.accent, spark: tones.spark },
    { ground: slip, line: tones.colour, second: mix(slip, tones.colour, 0.4), spark: tones.deep },
    { ground: tones.deep, line: slip, second: tones.spark, spark: tones.accent },
    { ground: mix(slip, tones.colour, 0.16), line: shade(tones.deep, 0.3), second: tones.colour, spark: tones.spark },
  ])
}

const roundly = (turn: number) => turn + Math.PI

/** Three to five bands, one of them the region's own motif. */
function bandPlan(sketch: Sketch, glaze: Glaze, repeats: number): { share: number; band?: Band }[] {
  const { random } = sketch
  const some = () => bands[random.pick(bandNames)](glaze, repeats)
  return random.pick([
    [
      { share: 0.5, band: some() },
      { share: 1.5, band: motifBand(sketch, glaze, repeats) },
      { share: 0.5, band: some() },
    ],
    [
      { share: 0.4 },
      { share: 1.4, band: some() },
      { share: 0.5, band: bands.teeth(glaze, repeats * 2) },
      { share: 0.5 },
    ],
    [
      { share: 0.5, band: bands.dots(glaze, repeats * 2) },
      { share: 1.2, band: some() },
      { share: 0.9, band: motifBand(sketch, glaze, repeats * 2) },
    ],
  ])
}

const shapes: ProfilePoint[][] = [
  [
    [70, 0],
    [70, 0],
    [120, 40],
    [172, 150],
    [160, 270],
    [96, 350],
    [70, 380],
    [72, 410],
    [92, 424],
    [92, 424],
    [80, 426],
    [60, 400],
    [56, 360],
  ],
  [
    [84, 0],
    [84, 0],
    [108, 60],
    [142, 190],
    [146, 300],
    [104, 400],
    [62, 450],
    [58, 490],
    [84, 520],
    [84, 520],
    [72, 522],
    [48, 490],
    [44, 440],
  ],
  [
    [100, 0],
    [100, 0],
    [150, 60],
    [186, 190],
    [150, 320],
    [118, 356],
    [128, 380],
    [128, 380],
    [112, 382],
    [100, 350],
    [120, 300],
  ],
  [
    [64, 0],
    [64, 0],
    [92, 70],
    [150, 250],
    [176, 340],
    [150, 410],
    [84, 440],
    [80, 462],
    [98, 474],
    [98, 474],
    [84, 476],
    [66, 450],
    [66, 420],
  ],
]

function vessel(sketch: Sketch, x: number, floor: number, size: number, shape: readonly ProfilePoint[]): string {
  const { random, tones } = sketch
  const glaze = glazeOf(sketch)
  const height = shape.reduce((most, [, h]) => Math.max(most, h), 0)
  const from = height * random.between(0.18, 0.28),
    until = height * random.between(0.7, 0.8)
  const decor = layered(glaze, bandPlan(sketch, glaze, random.whole(7, 11)))
  const foot = random.chance(0.5) ? clay : tones.deep
  const raw = random.chance(0.3)
  const paint: Paint = ({ turn, height: z, inner }) => {
    const h = z / size
    if (inner) return shade(raw ? clay : glaze.ground, 0.3)
    if (h > from && h < until) return decor(roundly(turn), (until - h) / (until - from))
    if (h > height - 16) return glaze.line
    if (h < height * 0.06) return foot
    return raw ? clay : glaze.ground
  }
  return (
    sketch.shadow(x + 14, floor + 6, 210 * size, 56 * size, 0.5) +
    thrown(x, floor, {
      profile: shape.map(([r, h]) => [r * size, h * size] as const),
      paint,
      surface: { gloss: raw ? 0.25 : 0.85 },
    })
  )
}

export function jar(sketch: Sketch): void {
  const { random, view } = sketch
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const)) + random.between(110, 160)
  if (view === 1) {
    sketch.add(vessel(sketch, 400 + random.between(-20, 20), floor, random.between(1.1, 1.25), random.pick(shapes)))
    return
  }
  const other = random.whole(0, 1)
  sketch.add(
    vessel(sketch, 520, floor - 60, 0.95, shapes[other]),
    vessel(sketch, 250, floor + 60, 1.05, shapes[2 + (1 - other)])
  )
}

const dish = (r: number): ProfilePoint[] => [
  [r * 0.5, 0],
  [r * 0.5, 0],
  [r * 0.7, r * 0.08],
  [r, r * 0.26],
  [r, r * 0.26],
  [r * 0.985, r * 0.285],
  [r * 0.96, r * 0.27],
  [r * 0.72, r * 0.14],
  [r * 0.5, r * 0.09],
  [0, r * 0.07],
]

/** A painted dish on (x, y); `tilt` near 1 shows its face. */
function plateOn(sketch: Sketch, x: number, y: number, r: number, tilt: number): string {
  const { random } = sketch
  const glaze = glazeOf(sketch)
  const repeats = random.pick([8, 10, 12, 16])
  const some = () => bands[random.pick(bandNames)](glaze, repeats)
  const rim = layered(
    glaze,
    random.pick([
      [
        { share: 0.25, band: bands.teeth(glaze, repeats * 3) },
        { share: 1, band: motifBand(sketch, glaze, repeats) },
        { share: 0.5 },
        { share: 1.5, band: rosette(glaze, repeats) },
      ],
      [
        { share: 0.16 },
        { share: 0.9, band: some() },
        { share: 0.45, band: bands.dots(glaze, repeats * 2) },
        { share: 1.6, band: rosette(glaze, repeats / (repeats % 2 ? 1 : 2) + 4) },
      ],
      [
        { share: 0.2, band: bands.chequers(glaze, repeats * 3) },
        { share: 0.7, band: some() },
        { share: 0.8, band: motifBand(sketch, glaze, repeats) },
        { share: 0.9, band: bands.petals(glaze, 8) },
      ],
    ])
  )
  const paint: Paint = ({ turn, radius, height }) =>
    height < r * 0.25 && radius > r * 0.5 && height < ((radius / r - 0.5) / 0.5) * r * 0.26 - r * 0.06
      ? clay
      : rim(roundly(turn), 1 - radius / r)
  return thrown(x, y, { profile: dish(r), paint, surface: { gloss: 0.55 }, tilt })
}

export function plate(sketch: Sketch): void {
  const { random, tones, view } = sketch
  if (view === 2) {
    const floor = setStage(sketch, random.pick(["table", "window"] as const), 520)
    for (let i = 0; i < 4; i++) {
      const y = floor + 330 - i * 44
      if (i === 0) sketch.add(sketch.shadow(400, y, 330, 120, 0.55))
      sketch.add(plateOn(sketch, 400 + random.between(-8, 8), y, 280 - i * 6, 0.5))
    }
    return
  }
  const r = random.between(285, 325)
  if (random.chance(0.55)) {
    setStage(sketch, random.pick(["ghost", "plain", "window"] as const), 1001)
    sketch.add(line("M400 60V240", hex(shade(tones.ground, 0.5)), 4), circle(400, 58, 8, hex(shade(tones.colour, 0.5))))
    for (let i = 0; i < 6; i++)
      sketch.add(circle(418, 530, r - 6 + i * 5, hex(shade(tones.colour, 0.6)), `opacity=".07"`))
    sketch.add(plateOn(sketch, 400, 505 + r * 0.02, r, 0.985))
    return
  }
  const floor = setStage(sketch, random.pick(["table", "niche"] as const), 520) + 240
  sketch.add(sketch.shadow(400, floor, r * 1.05, r * 0.5, 0.5), plateOn(sketch, 400, floor, r, 0.62))
}

function bowlOn(sketch: Sketch, x: number, y: number, r: number, filled?: Paint): string {
  const { random } = sketch
  const glaze = glazeOf(sketch)
  const deep = r * random.between(0.72, 0.86)
  const outside = layered(glaze, bandPlan(sketch, glaze, random.whole(8, 12)))
  const inside = layered(glaze, [
    { share: 0.5, band: bands[random.pick(bandNames)](glaze, 14) },
    { share: 0.8 },
    { share: 1, band: rosette(glaze, 8) },
  ])
  const profile: ProfilePoint[] = [
    [r * 0.42, 0],
    [r * 0.42, 0],
    [r * 0.4, deep * 0.1],
    [r * 0.62, deep * 0.26],
    [r * 0.92, deep * 0.66],
    [r, deep],
    [r, deep],
    [r * 0.96, deep * 1.015],
    [r * 0.88, deep * 0.7],
    [r * 0.56, deep * 0.3],
    [0, deep * 0.2],
  ]
  const paint: Paint = (spot) => {
    if (spot.inner || spot.radius < r * 0.36)
      return filled?.(spot) ?? inside(roundly(spot.turn), Math.min(1, 1 - spot.height / deep + 0.02))
    if (spot.height > deep * 0.97) return glaze.line
    return spot.height < deep * 0.12 ? clay : outside(roundly(spot.turn), 1 - (spot.height / deep - 0.12) / 0.86)
  }
  return (
    sketch.shadow(x + 10, y + 8, r * 0.95, r * 0.34, 0.55) +
    thrown(x, y, { profile, paint, surface: { gloss: 0.8 }, tilt: 0.4 })
  )
}

export function bowl(sketch: Sketch): void {
  const { random, view } = sketch
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 640) + 150
  if (view === 1) {
    sketch.add(bowlOn(sketch, 400, floor, random.between(245, 285)))
    return
  }
  sketch.add(
    bowlOn(sketch, 520, floor - 80, 170),
    bowlOn(sketch, 250, floor - 10, 150),
    bowlOn(sketch, 440, floor + 120, 185)
  )
}

/** The dish and its chimney of a lid. */
export function tagine(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 650) + 150
  const size = random.between(0.98, 1.12)
  const glaze = glazeOf(sketch)
  const plain = random.chance(0.3)
  const earth = mix(clay, tones.colour, 0.35)
  const decor = layered(glaze, bandPlan(sketch, glaze, random.whole(9, 13)))
  const base: ProfilePoint[] = [
    [150, 0],
    [150, 0],
    [200, 30],
    [254, 84],
    [254, 84],
    [252, 96],
    [236, 96],
  ]
  const cone = random.pick<ProfilePoint[]>([
    [
      [236, 92],
      [236, 104],
      [236, 104],
      [190, 190],
      [116, 320],
      [66, 420],
      [46, 446],
      [40, 456],
      [64, 480],
      [76, 506],
      [56, 528],
      [56, 528],
      [0, 520],
    ],
    [
      [236, 92],
      [236, 104],
      [236, 104],
      [214, 220],
      [150, 330],
      [70, 396],
      [36, 410],
      [32, 424],
      [54, 452],
      [44, 482],
      [0, 496],
    ],
  ])
  const lid: Paint = ({ turn, height }) => {
    const h = height / size
    if (plain) return Math.abs((h % 60) - 4) < 3 ? shade(earth, 0.3) : earth
    return h > 150 && h < 390
      ? decor(roundly(turn), (390 - h) / 240)
      : h > 440
        ? glaze.line
        : h < 116
          ? glaze.line
          : glaze.ground
  }
  const stand: Paint = ({ turn, height }) =>
    plain ? earth : height / size < 26 ? clay : bands.teeth(glaze, 18)(turn, 1 - (height / size - 26) / 70)
  const scaled = (points: ProfilePoint[]) => points.map(([r, h]) => [r * size, h * size] as const)
  const surface = { gloss: plain ? 0.35 : 0.85 }
  const dishOnly = () => thrown(400, floor, { profile: scaled(base), paint: stand, surface, tilt: 0.3 })
  sketch.add(sketch.shadow(410, floor + 6, 270 * size, 84, 0.55))
  if (view === 1) {
    sketch.add(dishOnly(), thrown(400, floor, { profile: scaled(cone), paint: lid, surface, tilt: 0.3 }))
    return
  }
  // Open: the lid aside, the dish full and steaming.
  const stew: Paint = ({ turn, radius }) => {
    const k = Math.sin(turn * 5 + radius * 0.11) + Math.sin(radius * 0.16 - turn * 3)
    return k > 0.7 ? [232, 168, 58] : k > -0.2 ? [196, 92, 40] : k > -1 ? [122, 132, 52] : [226, 196, 130]
  }
  const full = scaled([
    [236, 88],
    [236, 88],
    [170, 118],
    [90, 136],
    [0, 142],
  ])
  sketch.add(
    thrown(586, floor - 96, {
      profile: scaled(cone).map(([r, h]) => [r * 0.72, h * 0.72 - 70]),
      paint: (spot) => lid({ ...spot, height: (spot.height + 70) / 0.72 }),
      surface,
      tilt: 0.3,
    })
  )
  sketch.add(
    thrown(350, floor, { profile: scaled(base), paint: stand, surface, tilt: 0.3 }),
    thrown(350, floor, { profile: full, paint: stew, surface: { gloss: 0.5 }, tilt: 0.3 })
  )
  for (const x of [270, 350, 430]) {
    const d = `M${x} ${floor - 190}c-40 -60 40 -90 0 -150s20 -80 10 -120`
    sketch.add(line(d, hex(tint(tones.ground, 0.7)), 12, `opacity=".5"`))
  }
}
