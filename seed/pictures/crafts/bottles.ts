/** Oils that glow, cosmetic oils, rose water: glass, a label of the region, and what they are made of beside them. */
import { bead, leafGreen, petal, rose, sprig, strewn } from "../growing"
import { thrown, type Paint, type ProfilePoint } from "../lathe"
import { motifs } from "../motifs"
import { mix, shade, tint, type Rgb } from "../palette"
import { ellipse, line, path, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { piece, stuff, stuffOf, type Stuff } from "../stuff"

const labelPaper: Rgb = [252, 244, 226]

/** A paper label round a body between two heights: motif bands above and below, a blank field with a seal. */
export function label(
  sketch: Sketch,
  from: number,
  until: number,
  radius: number,
  half = 1.15
): (turn: number, height: number) => Rgb | null {
  const { tones, region } = sketch
  const motif = motifs[region],
    cell = Math.max(3.4, (until - from) / 44)
  return (turn, height) => {
    if (height < from || height > until || Math.abs(turn) > half) return null
    const down = until - height,
      edge = Math.min(down, height - from)
    if (edge < 4) return tones.deep
    const band = cell * motif.down
    if (edge < band + 8) {
      if (edge < 8 || edge > band + 4) return edge > band + 4 ? tones.deep : labelPaper
      const value = motif.at((turn * radius) / cell + 1200, (edge - 8) / cell)
      return value === 1 ? tones.deep : value === 2 ? tones.accent : labelPaper
    }
    const x = turn * radius,
      y = down - (until - from) / 2
    const size = Math.min((until - from) / 2 - band - 18, 46)
    const a = Math.abs(x),
      b = Math.abs(y)
    if (size > 8 && (Math.max(a, b) < size * 0.72 || a + b < size))
      return Math.max(a, b) < size * 0.4 || a + b < size * 0.56 ? tones.spark : tones.deep
    return labelPaper
  }
}

interface Bottle {
  profile: ProfilePoint[]
  /** Heights: shoulder (label ends below it), liquid level, where the stopper begins. */
  shoulder: number
  level: number
  stopper: number
  radius: number
}

const tall: Bottle = {
  profile: [
    [88, 0],
    [88, 0],
    [98, 8],
    [100, 30],
    [100, 330],
    [92, 380],
    [54, 440],
    [38, 480],
    [36, 560],
    [44, 562],
    [44, 562],
    [44, 580],
    [36, 582],
    [36, 582],
    [34, 640],
    [0, 642],
  ],
  shoulder: 340,
  level: 500,
  stopper: 584,
  radius: 100,
}
const flask: Bottle = {
  profile: [
    [100, 0],
    [100, 0],
    [126, 10],
    [138, 60],
    [136, 220],
    [110, 290],
    [50, 340],
    [40, 370],
    [40, 420],
    [50, 424],
    [50, 424],
    [50, 442],
    [38, 444],
    [38, 444],
    [42, 500],
    [0, 506],
  ],
  shoulder: 240,
  level: 350,
  stopper: 446,
  radius: 136,
}
const dropper: Bottle = {
  profile: [
    [92, 0],
    [92, 0],
    [104, 8],
    [106, 30],
    [106, 240],
    [94, 276],
    [50, 300],
    [44, 310],
    [56, 312],
    [56, 312],
    [56, 372],
    [50, 376],
    [34, 378],
    [34, 378],
    [38, 420],
    [30, 468],
    [0, 480],
  ],
  shoulder: 246,
  level: 330,
  stopper: 312,
  radius: 106,
}
const pump: Bottle = {
  profile: [
    [88, 0],
    [88, 0],
    [96, 6],
    [96, 30],
    [96, 330],
    [90, 350],
    [40, 366],
    [40, 380],
    [48, 382],
    [48, 382],
    [48, 430],
    [20, 434],
    [18, 470],
    [56, 474],
    [56, 474],
    [56, 500],
    [0, 504],
  ],
  shoulder: 330,
  level: 380,
  stopper: 380,
  radius: 96,
}

function bottleOn(
  sketch: Sketch,
  x: number,
  floor: number,
  size: number,
  kind: Bottle,
  liquid: Rgb,
  stopper: Rgb
): string {
  const paperLabel = label(sketch, 46, kind.shoulder - 30, kind.radius)
  const glass = mix(mix(sketch.tones.ground, [214, 226, 214], 0.5), liquid, 0.24)
  const paint: Paint = ({ turn, height }) => {
    const h = height / size
    if (h > kind.stopper) return stopper
    const print = paperLabel(turn, h)
    if (print) return print
    if (h < 14) return tint(liquid, 0.2)
    return h > kind.level
      ? glass
      : Math.abs(h - kind.level) < 5
        ? tint(liquid, 0.5)
        : mix(shade(liquid, 0.12), liquid, Math.min(1, h / 160))
  }
  const profile = kind.profile.map(([r, h]) => [r * size, h * size] as const)
  const body = thrown(x, floor, { profile, paint, surface: { gloss: 0.9, glow: 0.85 }, tilt: 0.2 })
  const r = kind.radius * size
  const caustic = sketch.radial([
    [0, mix(liquid, [255, 236, 170], 0.5), 0.85],
    [1, liquid, 0],
  ])
  const shine = line(
    `M${x - r * 0.72} ${floor - 40 * size}V${floor - kind.shoulder * size * 0.96}`,
    "#fffaf0",
    r * 0.09,
    `opacity=".55"`
  )
  return (
    sketch.shadow(x + r * 0.6, floor + 4, r * 1.9, r * 0.5, 0.5) +
    ellipse(x + r * 1.15, floor + r * 0.12, r * 1.0, r * 0.22, caustic) +
    body +
    shine
  )
}

const corks: readonly Rgb[] = [
  [196, 152, 104],
  [58, 42, 32],
  [168, 124, 66],
]

/** Fruit of what the oil is pressed from. */
function fruit(sketch: Sketch, x: number, y: number, from: Stuff): string {
  const { random } = sketch
  if (from !== stuff("olive"))
    return strewn(sketch, x, y, 96, 30, random.whole(5, 9), (px, py) => piece(sketch, from, px, py, 0.46))
  return (
    sprig(sketch, x - 110, y + 8, 200, random.between(-12, 8), [112, 128, 84], 7, 0.2) +
    strewn(sketch, x + 10, y + 16, 90, 24, 5, (px, py) =>
      bead(
        sketch,
        px,
        py,
        21,
        random.pick<Rgb>([
          [84, 92, 40],
          [62, 48, 58],
          [120, 126, 52],
        ]),
        1.28,
        random.between(-30, 30)
      )
    )
  )
}

export function oil(sketch: Sketch): void {
  const { random, view } = sketch
  const from = stuffOf(sketch, stuff("olive"))
  const liquid = mix(
    from.juice,
    random.pick<Rgb>([[255, 226, 120], [120, 76, 20], from.juice]),
    random.between(0, 0.22)
  )
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 660) + 140
  const kind = random.pick([tall, tall, flask])
  if (view === 1) {
    const x = random.between(330, 400)
    sketch.add(
      bottleOn(
        sketch,
        x,
        floor,
        kind === tall ? random.between(1.02, 1.12) : random.between(1.15, 1.25),
        kind,
        liquid,
        random.pick(corks)
      )
    )
    sketch.add(fruit(sketch, x + random.pick([-190, 190]), floor + 62, from))
    return
  }
  sketch.add(bottleOn(sketch, 590, floor - 70, kind === tall ? 0.92 : 1.05, kind, liquid, random.pick(corks)))
  sketch.add(saucer(sketch, 300, floor + 50, 210, liquid), fruit(sketch, 560, floor + 110, from))
}

/** A shallow dish of clay with oil to dip bread in. */
function saucer(sketch: Sketch, x: number, y: number, r: number, liquid: Rgb): string {
  const { tones } = sketch
  const profile: ProfilePoint[] = [
    [r * 0.5, 0],
    [r * 0.5, 0],
    [r * 0.8, r * 0.14],
    [r, r * 0.34],
    [r, r * 0.34],
    [r * 0.95, r * 0.35],
    [r * 0.84, r * 0.24],
    [r * 0.84, r * 0.24],
    [0, r * 0.24],
  ]
  const paint: Paint = ({ radius, height, turn }) => {
    if (radius < r * 0.845 && height > r * 0.2)
      return radius > r * 0.8 ? tint(liquid, 0.55) : mix(tint(liquid, 0.16), shade(liquid, 0.12), radius / r)
    return height > r * 0.33 ? tones.deep : (turn * 12) % 1 > 0.5 && height > r * 0.2 ? tones.colour : labelPaper
  }
  return (
    sketch.shadow(x + 10, y + 8, r, r * 0.36, 0.5) +
    thrown(x, y, { profile, paint, surface: { gloss: 0.7, glow: 0.25 }, tilt: 0.42 }) +
    ellipse(x - r * 0.28, y - r * 0.3, r * 0.26, r * 0.07, "#fff8e0", `opacity=".6"`)
  )
}

export function cosmetic(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const from = stuffOf(sketch, stuff("argan"))
  const liquid = mix(
    from.juice,
    random.pick<Rgb>([[255, 232, 170], [140, 84, 30], tones.colour]),
    random.between(0, 0.25)
  )
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 670) + 130
  const kind = random.pick([dropper, dropper, pump])
  const cap = random.pick<Rgb>([[52, 40, 34], [178, 138, 72], tones.deep])
  if (view === 1) {
    sketch.add(bottleOn(sketch, 390, floor, random.between(1.25, 1.4), kind, liquid, cap))
    sketch.add(fruit(sketch, random.pick([170, 600]), floor + 60, from))
    return
  }
  sketch.add(
    bottleOn(sketch, 270, floor - 60, 1.1, dropper, liquid, cap),
    bottleOn(sketch, 530, floor - 20, 1.0, pump, tint(liquid, 0.2), cap)
  )
  const drop = sketch.radial(
    [
      [0, tint(liquid, 0.6)],
      [0.6, liquid],
      [1, shade(liquid, 0.4)],
    ],
    [0.35, 0.3, 0.8]
  )
  sketch.add(
    path(`M250 ${floor + 96}c60 -34 170 -30 190 4s-60 52 -130 46s-110 -24 -60 -50z`, drop),
    ellipse(312, floor + 98, 30, 7, "#fff8e6", `opacity=".8"`)
  )
}

export function roseWater(sketch: Sketch): void {
  const { random, view } = sketch
  const from = stuffOf(sketch, stuff("rose"))
  const pink: Rgb = random.pick<Rgb>([
    [214, 84, 124],
    [226, 110, 142],
    [198, 66, 104],
  ])
  const liquid = from.kind === "rose" ? mix(pink, [255, 232, 226], 0.62) : mix(from.juice, [248, 244, 226], 0.5)
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 650) + 150
  const kind = random.pick([tall, flask])
  const x = view === 1 ? 350 : 560
  sketch.add(
    bottleOn(sketch, x, floor - (view === 1 ? 0 : 80), view === 1 ? 1.1 : 0.95, kind, liquid, random.pick(corks))
  )
  if (from.kind !== "rose") {
    sketch.add(
      sprig(sketch, x === 350 ? 470 : 130, floor + 60, 190, -14, leafGreen, 6, 0.3),
      strewn(sketch, x === 350 ? 580 : 280, floor + 50, 110, 34, view === 1 ? 6 : 12, (px, py) =>
        piece(sketch, from, px, py, 0.62)
      )
    )
    return
  }
  if (view === 2)
    sketch.add(
      rose(sketch, 240, floor - 40, 110, pink),
      rose(sketch, 400, floor + 60, 84, tint(pink, 0.2)),
      sprig(sketch, 120, floor + 80, 150, -20, leafGreen, 4, 0.42)
    )
  else sketch.add(sprig(sketch, 480, floor + 60, 170, -14, leafGreen, 4, 0.42), rose(sketch, 560, floor + 20, 74, pink))
  for (let i = 0; i < 6; i++)
    sketch.add(
      petal(
        random.between(120, 700),
        random.between(floor + 70, floor + 140),
        random.between(16, 26),
        random.between(0, 360),
        tint(pink, random.between(0, 0.35))
      )
    )
}
