/** Halfa, palm and reed: baskets and hats, strand over strand. */
import { thrown, type Paint, type ProfilePoint } from "../lathe"
import { motifs } from "../motifs"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { at, line, path, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { straw } from "../vessels"

/** Plaits round a body: rows of strands, each over one and under one, dyed where the motif says. */
function plait(sketch: Sketch, dyed: (row: number) => boolean, row = 13): Paint {
  const { tones, region } = sketch
  const motif = motifs[region],
    around = 84
  return ({ turn, height, radius, inner }) => {
    const along = Math.abs(height) > 8 ? height : height + radius * 0.9
    const r = Math.floor(along / row),
      s = (turn / Math.PI / 2) * around + (r % 2) * 0.5
    const x = s - Math.floor(s),
      y = along / row - r
    const bulge = 1 - Math.abs(x - 0.5) * 1.5 * Math.abs(x - 0.5) * 2 - Math.abs(y - 0.5) * 0.7
    const value = dyed(r) ? motif.at(Math.floor(s) + 840, 4000 - r) : 0
    const base =
      value === 1
        ? tones.colour
        : value === 2
          ? tones.accent
          : mix(straw, [176, 152, 82], ((r * 7 + Math.floor(s) * 3) % 5) / 9)
    const lit = bulge < 0.42 ? shade(base, (0.42 - bulge) * 1.4) : tint(base, (bulge - 0.42) * 0.4)
    return inner ? shade(lit, 0.42) : lit
  }
}

function rimTwist(radius: number, row: number): Paint {
  return ({ turn }) => {
    const s = turn * radius * 0.09 + row
    const k = s - Math.floor(s)
    return k < 0.5 ? tint(straw, 0.2 * k) : shade(straw, 0.35 * (k - 0.3))
  }
}

interface Woven {
  profile: ProfilePoint[]
  rim: readonly [radius: number, height: number]
  handle: "arch" | "ears" | "none"
}

const basketShapes: Woven[] = [
  {
    profile: [
      [150, 0],
      [150, 0],
      [196, 60],
      [214, 190],
      [204, 300],
      [204, 300],
      [192, 298],
      [198, 190],
      [170, 60],
      [0, 30],
    ],
    rim: [204, 300],
    handle: "ears",
  },
  {
    profile: [
      [170, 0],
      [170, 0],
      [214, 40],
      [250, 150],
      [262, 210],
      [262, 210],
      [248, 208],
      [222, 100],
      [160, 40],
      [0, 30],
    ],
    rim: [262, 210],
    handle: "arch",
  },
  {
    profile: [
      [120, 0],
      [120, 0],
      [176, 80],
      [220, 220],
      [236, 330],
      [236, 330],
      [222, 328],
      [190, 180],
      [130, 60],
      [0, 40],
    ],
    rim: [236, 330],
    handle: "ears",
  },
]

export function basket(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 640) + 170
  const shape = random.pick(basketShapes)
  const size = view === 1 ? random.between(1, 1.12) : 1.85
  const foot = view === 1 ? floor : floor + 190
  const first = random.whole(4, 8),
    high = random.whole(8, 14)
  const profile = shape.profile.map(([r, h]) => [r * size, h * size] as const)
  const [rim, top] = [shape.rim[0] * size, shape.rim[1] * size]
  const y = foot - top * 0.94
  const leather = hex([122, 70, 40]),
    lightLeather = hex([186, 122, 76])
  const strap = (d: string) =>
    line(d, hex([70, 38, 24]), 24 * size) +
    line(d, leather, 19 * size) +
    line(d, lightLeather, 4 * size, `opacity=".7" stroke-dasharray="10 9"`)
  const back =
    shape.handle === "ears"
      ? strap(
          `M${at(400 - rim * 0.4, y - rim * 0.26)}C${at(400 - rim * 0.5, y - 200 * size)} ${at(400 + rim * 0.5, y - 200 * size)} ${at(400 + rim * 0.4, y - rim * 0.26)}`
        )
      : ""
  sketch.add(sketch.shadow(410, foot + 6, rim * 1.1, rim * 0.36, 0.55), back)
  sketch.add(
    thrown(400, foot, {
      profile,
      paint: plait(sketch, (r) => r >= first && r < first + high, 12 * size),
      surface: { gloss: 0.1 },
      tilt: 0.34,
    })
  )
  sketch.add(
    thrown(400, foot, {
      profile: [
        [rim - 10, top - 12],
        [rim + 8, top - 8],
        [rim + 9, top + 4],
        [rim, top + 10],
        [rim - 12, top + 4],
        [rim - 12, top - 6],
      ],
      paint: rimTwist(rim, 0),
      surface: { gloss: 0.1 },
      tilt: 0.34,
    })
  )
  if (shape.handle === "arch") {
    const d = `M${at(400 - rim * 0.98, y + 10)}C${at(400 - rim, y - 330 * size)} ${at(400 + rim, y - 330 * size)} ${at(400 + rim * 0.98, y + 10)}`
    sketch.add(
      line(d, hex(shade(straw, 0.5)), 30 * size),
      line(d, hex(straw), 24 * size),
      line(d, hex(shade(straw, 0.34)), 24 * size, `stroke-dasharray="7 13"`),
      line(d, hex(tint(straw, 0.5)), 5 * size, `opacity=".5" transform="translate(-5 -5)"`)
    )
  } else {
    sketch.add(
      strap(
        `M${at(400 - rim * 0.46, y + rim * 0.52)}C${at(400 - rim * 0.6, y - 150 * size)} ${at(400 + rim * 0.6, y - 150 * size)} ${at(400 + rim * 0.46, y + rim * 0.52)}`
      )
    )
    for (const s of [-1, 1])
      sketch.add(
        path(
          `M${at(400 + s * rim * 0.46 - 22 * size, y + rim * 0.34)}h${44 * size}v${70 * size}q${-22 * size} ${20 * size} ${-44 * size} 0z`,
          leather
        ),
        line(
          `M${at(400 + s * rim * 0.46 - 14 * size, y + rim * 0.4)}v${52 * size}M${at(400 + s * rim * 0.46 + 14 * size, y + rim * 0.4)}v${52 * size}`,
          hex(tones.spark),
          3
        )
      )
  }
}

/** The wide hat of the north, with its pompons and cords. */
export function hat(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 600) + 210
  const size = view === 1 ? random.between(1, 1.08) : 1.6
  const foot = view === 1 ? floor : floor + 90
  const wide = 300 * size,
    crown = random.between(150, 210) * size
  const profile: ProfilePoint[] = [
    [wide, 0],
    [wide, 0],
    [wide, 8],
    [wide * 0.7, 26],
    [wide * 0.44, 44],
    [wide * 0.42, 60],
    [wide * 0.4, crown * 0.75],
    [wide * 0.3, crown],
    [wide * 0.1, crown * 1.06],
    [0, crown * 1.06],
  ]
  const weave = plait(sketch, (r) => r >= 6 && r < 11, 12 * size)
  const band = 62 * size
  const paint: Paint = (spot) =>
    spot.height > band && spot.height < band + 34 * size
      ? Math.floor(spot.turn * 26) % 2
        ? tones.colour
        : tones.deep
      : weave({ ...spot, height: spot.height > band ? spot.height : -spot.radius * 0.98 })
  const tilt = 0.44,
    rise = Math.sqrt(1 - tilt * tilt)
  sketch.add(
    sketch.shadow(414, foot + 10, wide * 1.06, wide * 0.44, 0.55),
    thrown(400, foot, { profile, paint, surface: { gloss: 0.08 }, tilt })
  )
  const cord = (turn: number) => {
    const x = 400 + Math.sin(turn) * wide * 0.97,
      y = foot + Math.cos(turn) * wide * 0.97 * tilt - 8
    const x2 = 400 + Math.sin(turn) * wide * 0.41,
      y2 = foot - 90 * size * rise + Math.cos(turn) * wide * 0.41 * tilt
    return (
      line(`M${at(x, y)}Q${at((x + x2) / 2, (y + y2) / 2 - 24)} ${at(x2, y2)}`, hex(shade(tones.deep, 0.3)), 9 * size) +
      line(`M${at(x, y)}Q${at((x + x2) / 2, (y + y2) / 2 - 26)} ${at(x2, y2)}`, hex(tones.deep), 6 * size) +
      pompon(x, y, 26 * size, tones.accent) +
      pompon(x2, y2, 20 * size, tones.colour)
    )
  }
  for (const turn of [-1.15, -0.4, 0.4, 1.15]) sketch.add(cord(turn))
}

function pompon(x: number, y: number, r: number, yarn: Rgb): string {
  let light = "",
    dark = ""
  for (let i = 0; i < 30; i++) {
    const turn = i * 2.4,
      reach = r * (0.7 + 0.3 * Math.sqrt(i / 30))
    const d = `M${at(x, y)}L${at(x + Math.cos(turn) * reach, y + Math.sin(turn) * reach)}`
    if (Math.cos(turn - 3.9) > 0) light += d
    else dark += d
  }
  return line(dark, hex(shade(yarn, 0.25)), r * 0.24) + line(light, hex(tint(yarn, 0.1)), r * 0.22)
}
