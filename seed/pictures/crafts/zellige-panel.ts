/** Zellige: stars and crosses cut from glazed tile, each piece a little different under the light. */
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { box, group, path, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { khatamInner, starPath } from "../zellige"
import { softShadow } from "./carpet"

const white: Rgb = [246, 240, 226]

interface Tile {
  d: string
  colour: Rgb
}

/** All pieces of a field of khatam stars, `cell` apart, between the corners. */
function field(sketch: Sketch, size: number, cell: number): Tile[] {
  const { random } = sketch.apart("field")
  const { tones } = sketch
  const glazes = [tones.colour, tones.deep, tones.accent, tones.spark, [44, 96, 88] as Rgb]
  const heart = random.pick(glazes),
    ray = random.pick(glazes.filter((g) => g !== heart)),
    cross = random.pick([tones.deep, white, shade(tones.colour, 0.5)])
  const kind = random.whole(0, 2)
  const tiles: Tile[] = []
  const vary = (colour: Rgb) =>
    random.chance(0.5) ? tint(colour, random.between(0, 0.16)) : shade(colour, random.between(0, 0.16))
  for (let y = 0; y <= size + cell / 2; y += cell)
    for (let x = 0; x <= size + cell / 2; x += cell) {
      const outer = cell * 0.5,
        inner = khatamInner(outer),
        alternate = (Math.round(x / cell) + Math.round(y / cell)) % 2 === 0
      // The cross between four stars: four kite arms round a square.
      const cx = x + cell / 2,
        cy = y + cell / 2
      for (let arm = 0; arm < 4; arm++)
        tiles.push({
          d: starPath(
            cx + Math.cos((arm * Math.PI) / 2) * cell * 0.235,
            cy + Math.sin((arm * Math.PI) / 2) * cell * 0.235,
            cell * 0.2,
            cell * 0.12,
            2,
            (arm * Math.PI) / 2
          ),
          colour: vary(cross),
        })
      tiles.push({
        d: starPath(cx, cy, cell * 0.16, cell * 0.16 * 0.707, 4, 0),
        colour: vary(kind === 1 ? tones.spark : white),
      })
      // The star: eight points about a ring about a heart.
      for (let i = 0; i < 8; i++) {
        const a = (i * Math.PI) / 4 - Math.PI / 2,
          half = Math.PI / 8
        const p = (r: number, t: number) => `${(x + r * Math.cos(t)).toFixed(1)} ${(y + r * Math.sin(t)).toFixed(1)}`
        const core = outer * 0.52
        tiles.push({
          d: `M${p(outer * 0.985, a)}L${p(inner * 0.98, a + half)}L${p(core * 0.93, a + half)}L${p(core, a)}L${p(core * 0.93, a - half)}L${p(inner * 0.98, a - half)}z`,
          colour: vary(kind === 2 && i % 2 ? white : alternate ? ray : mix(ray, heart, 0.85)),
        })
      }
      tiles.push({
        d: starPath(x, y, outer * 0.49, khatamInner(outer * 0.49), 8, -Math.PI / 2 + Math.PI / 8),
        colour: vary(white),
      })
      tiles.push({ d: starPath(x, y, outer * 0.3, khatamInner(outer * 0.3)), colour: vary(alternate ? heart : ray) })
    }
  return tiles
}

function cut(sketch: Sketch, tiles: readonly Tile[]): string {
  const faces = tiles.map(({ d, colour }) => {
    const face = path(d, hex(colour))
    return sketch.random.chance(0.3)
      ? face + path(d, "#fff", `opacity="${sketch.random.between(0.06, 0.2).toFixed(2)}"`)
      : face
  })
  const outline = tiles.map(({ d }) => d).join("")
  return (
    faces.join("") +
    `<path d="${outline}" fill="none" stroke="#fffdf4" stroke-opacity=".5" stroke-width="1.6" transform="translate(-1.2 -1.2)"/><path d="${outline}" fill="none" stroke="#4a3a30" stroke-opacity=".55" stroke-width="1.8"/>`
  )
}

export function zellige(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const grout: Rgb = [214, 200, 176]
  setStage(sketch, view === 2 ? "plain" : random.pick(["plain", "window"] as const), 1001)
  const glaze = sketch.linear([
    [0, [255, 252, 240], 0.34],
    [0.32, [255, 252, 240], 0],
    [0.46, [255, 252, 240], 0.16],
    [0.56, [255, 252, 240], 0],
    [1, [38, 22, 18], 0.3],
  ])
  if (view === 2) {
    const cell = random.between(290, 340)
    sketch.add(
      box(0, 0, 800, 1000, hex(grout)),
      place(cut(sketch, field(sketch, 1240, cell)), -120, -60, random.between(-4, 4)),
      box(0, 0, 800, 1000, glaze)
    )
    return
  }
  const size = random.between(530, 590),
    cell = size / random.pick([2, 3, 4])
  const x = 400 - size / 2,
    y = 500 - size / 2
  const frame = random.pick([tones.deep, shade(tones.colour, 0.4)])
  const edge = Array.from({ length: 26 }, (_, i) => i)
  const step = (size + 52) / 26
  const strip = edge
    .map((i) =>
      [
        box(x - 26 + i * step, y - 26, step - 2.5, 22, hex(i % 2 ? frame : white)),
        box(x - 26 + i * step, y + size + 4, step - 2.5, 22, hex(i % 2 ? white : frame)),
        box(x - 26, y - 26 + i * step, 22, step - 2.5, hex(i % 2 ? frame : white)),
        box(x + size + 4, y - 26 + i * step, 22, step - 2.5, hex(i % 2 ? white : frame)),
      ].join("")
    )
    .join("")
  const panel =
    softShadow(x - 40, y - 40, size + 80, size + 80, tones.colour, 24) +
    box(x - 44, y - 44, size + 88, size + 88, hex([150, 96, 62]), `rx="4"`) +
    box(x - 40, y - 40, size + 80, size + 80, hex([188, 132, 90]), `rx="3"`) +
    box(x - 28, y - 28, size + 56, size + 56, hex(grout)) +
    strip +
    group(
      `clip-path="${sketch.clip(box(x, y, size, size, "#000"))}"`,
      box(x, y, size, size, hex(grout)),
      place(cut(sketch, field(sketch, size, cell)), x, y)
    ) +
    box(x - 28, y - 28, size + 56, size + 56, glaze)
  sketch.add(place(place(panel, -400, -500), 400, 500, random.between(-5, 5)))
}
