/** Brass and copper: lanterns whose light is pierced, trays whose light is engraved. */
import { thrown, type Paint, type ProfilePoint } from "../lathe"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { at, box, circle, ellipse, line, path, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { khatamInner, starPath } from "../zellige"
import { motifRound } from "./motif-round"

const alloys: readonly Rgb[] = [
  [206, 158, 66],
  [188, 112, 62],
  [198, 196, 190],
  [172, 128, 52],
]

const bodies: ProfilePoint[][] = [
  [
    [60, 0],
    [60, 0],
    [110, 16],
    [150, 60],
    [172, 150],
    [150, 260],
    [96, 320],
    [52, 350],
    [36, 372],
    [48, 392],
    [24, 416],
    [12, 440],
    [0, 446],
  ],
  [
    [96, 0],
    [96, 0],
    [128, 12],
    [130, 30],
    [138, 250],
    [146, 262],
    [120, 290],
    [70, 360],
    [26, 396],
    [32, 414],
    [12, 440],
    [0, 446],
  ],
  [
    [20, 0],
    [20, 0],
    [60, 40],
    [130, 110],
    [160, 190],
    [130, 270],
    [60, 330],
    [30, 352],
    [40, 372],
    [18, 400],
    [0, 410],
  ],
]

export function lantern(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const night = view === 2
  setStage(sketch, random.pick(["niche", "ghost"] as const), 1001)
  const alloy = random.pick(alloys),
    body = random.pick(bodies)
  const size = night ? 1.55 : random.between(1.15, 1.28)
  const foot = night ? 860 : 810,
    top = body.reduce((most, [, h]) => Math.max(most, h), 0) * size
  const middle = foot - top * 0.42
  const flame: Rgb = [255, 226, 140]
  if (night) sketch.addProp(box(-2000, -2000, 5000, 5000, hex(shade(tones.deep, 0.62)), `opacity=".93"`))
  const aura = sketch.radial([
    [0, [255, 224, 140], night ? 0.75 : 0.85],
    [0.4, [255, 206, 110], 0.34],
    [1, [255, 200, 100], 0],
  ])
  sketch.addProp(circle(400, middle, 520, aura))
  // Light thrown through the holes on the wall.
  let spots = ""
  for (let i = 0; i < 64; i++) {
    const ring = 1 + Math.floor(i / 16),
      turn = (i / 16) * 6.283 + ring * 0.2,
      reach = 200 + ring * 92
    const x = 400 + Math.cos(turn) * reach,
      y = middle + Math.sin(turn) * reach
    spots += starPath(x, y, 12 + ring * 4, khatamInner(12 + ring * 4) * 0.9)
  }
  sketch.addProp(path(spots, hex([255, 240, 190]), `opacity="${night ? 0.4 : 0.62}"`))
  sketch.addProp(line(`M400 -900V${foot - top + 10}`, hex(shade(alloy, 0.5)), 6, `stroke-dasharray="16 7"`))
  const rows = random.whole(4, 6),
    around = random.pick([14, 16, 20]),
    glass = random.pick([tones.colour, tones.accent, tones.spark])
  const bottom = top * 0.1,
    high = top * 0.62
  const paint: Paint = ({ turn, height }) => {
    const k = (height - bottom) / high
    if (k > 0 && k < 1) {
      const row = Math.floor(k * rows),
        b = (k * rows - row - 0.5) * 2
      const s = ((turn / Math.PI / 2) * around + 40 + (row % 2) * 0.5) % 1
      const a = (s - 0.5) * 2
      const star = Math.max(Math.abs(a), Math.abs(b)) < 0.42 || Math.abs(a) + Math.abs(b) < 0.6
      if (row === Math.floor(rows / 2) ? Math.abs(a) + Math.abs(b) < 0.85 : star)
        return row === Math.floor(rows / 2) ? mix(flame, glass, 0.34) : flame
      if (Math.abs(b) > 0.9) return shade(alloy, 0.45)
      return Math.hypot(Math.abs(a) - 0.8, Math.abs(b) - 0.7) < 0.2 ? flame : alloy
    }
    return Math.floor(turn * 18) % 2 ? alloy : shade(alloy, 0.12)
  }
  sketch.add(
    thrown(400, foot, {
      profile: body.map(([r, h]) => [r * size, h * size] as const),
      paint,
      surface: { gloss: 0.75, glow: 0.3 },
      tilt: 0.14,
    })
  )
  sketch.add(
    circle(
      400,
      middle,
      210 * size,
      sketch.radial([
        [0, [255, 236, 160], 0.55],
        [1, [255, 220, 120], 0],
      ])
    )
  )
  sketch.add(
    `<circle cx="400" cy="${(foot - top - 4).toFixed(1)}" r="18" fill="none" stroke="${hex(shade(alloy, 0.2))}" stroke-width="8"/>`
  )
}

export function tray(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const alloy = random.pick(alloys)
  const r = view === 1 ? random.between(300, 325) : 330
  const standing = view === 1 && random.chance(0.5)
  const floor =
    setStage(sketch, standing ? "ghost" : random.pick(["table", "window"] as const), standing ? 1001 : 470) +
    (view === 1 ? 250 : 270)
  const points = random.pick([8, 12, 16])
  const ring = motifRound(sketch, 12, shade(alloy, 0.5), alloy, shade(alloy, 0.25))
  const paint: Paint = ({ turn, radius }) => {
    const k = radius / r,
      wave = Math.abs((((turn / Math.PI / 2) * points + 40) % 1) - 0.5) * 2
    if (k > 0.94) return Math.floor(turn * 22) % 2 ? tint(alloy, 0.3) : shade(alloy, 0.3)
    if (k > 0.88 || (k > 0.6 && k < 0.63)) return shade(alloy, 0.34)
    if (k > 0.63) return ring(turn, (0.88 - k) / 0.25)
    const star = 0.34 + 0.2 * wave
    if (Math.abs(k - star) < 0.012 || Math.abs(k - star * 0.6) < 0.01) return shade(alloy, 0.55)
    if (k < star * 0.6)
      return k < 0.07
        ? shade(alloy, 0.45)
        : (Math.floor(turn * points * 2) + Math.floor(k * 40)) % 2
          ? alloy
          : shade(alloy, 0.2)
    return k > star
      ? (Math.floor(radius / 5) + Math.floor(turn * 60)) % 3
        ? alloy
        : shade(alloy, 0.18)
      : tint(alloy, 0.16)
  }
  const profile: ProfilePoint[] = [
    [r * 0.9, 0],
    [r * 0.9, 0],
    [r, r * 0.06],
    [r, r * 0.09],
    [r, r * 0.09],
    [r * 0.95, r * 0.085],
    [r * 0.88, r * 0.03],
    [r * 0.88, r * 0.03],
    [0, r * 0.03],
  ]
  if (standing) {
    for (let i = 0; i < 6; i++)
      sketch.add(circle(420, 524, r - 4 + i * 5, hex(shade(tones.colour, 0.6)), `opacity=".08"`))
    sketch.add(thrown(400, 500, { profile, paint, surface: { gloss: 0.9 }, tilt: 0.985 }))
  } else
    sketch.add(
      sketch.shadow(412, floor + 12, r * 1.06, r * 0.58, 0.6),
      thrown(400, floor, { profile, paint, surface: { gloss: 0.9 }, tilt: 0.56 })
    )
  const sheen = sketch.linear([
    [0, [255, 250, 230], 0.4],
    [0.4, [255, 250, 230], 0],
    [0.52, [255, 250, 230], 0.3],
    [0.62, [255, 250, 230], 0],
    [1, [40, 20, 10], 0.14],
  ])
  sketch.add(ellipse(400, standing ? 498 : floor - r * 0.03, r * 0.92, r * (standing ? 0.9 : 0.51), sheen))
  if (view === 2) teaGlasses(sketch, floor)
}

/** Glasses of mint tea, banded with gold. */
function teaGlasses(sketch: Sketch, floor: number): void {
  const { tones } = sketch
  for (const [x, y, s] of [
    [280, -40, 0.9],
    [520, -50, 0.9],
    [400, 60, 1],
  ] as const) {
    const profile = (
      [
        [44, 0],
        [44, 0],
        [48, 6],
        [52, 60],
        [66, 130],
        [66, 130],
        [62, 132],
        [58, 112],
        [58, 112],
        [0, 112],
      ] as const
    ).map(([r, h]) => [r * s, h * s] as const)
    sketch.add(sketch.shadow(x + 12, floor + y + 4, 66 * s, 24, 0.6))
    sketch.add(
      thrown(x, floor + y, {
        profile,
        tilt: 0.4,
        surface: { gloss: 0.8, glow: 0.7 },
        paint: ({ height, turn, radius, inner }) => {
          const h = height / s
          if (inner || (h > 108 && radius < 58 * s)) return [214, 170, 66]
          if (h > 112) return [234, 232, 214]
          if (h > 62 && h < 92)
            return Math.abs(((((turn * 5) % 1) + 1) % 1) - 0.5) * 2 < 1 - Math.abs(h - 77) / 15
              ? [232, 196, 96]
              : tones.deep
          return [206, 156, 50]
        },
      })
    )
    sketch.add(
      path(`M${at(x - 6, floor + y - 106 * s)}q-26 -34 -44 -20q4 24 44 20q-6 -40 16 -50q16 24 -16 50z`, "#5f8436")
    )
  }
}
