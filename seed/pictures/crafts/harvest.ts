/** Dates, figs, nuts, couscous, pulses: on plates, in bowls, in sacks. */
import { almond, bead, leaf, leafGreen, strewn } from "../growing"
import type { Paint } from "../lathe"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { line, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { date, fig, piece as pieceOf, stuff, stuffOf } from "../stuff"
import { grain, heapedBowl, sack, scoop, servingPlate } from "../vessels"

const settings = ["niche", "window", "table"] as const

/** A palm frond reaching in. */
function frond(x: number, y: number, length: number, turn: number, colour: Rgb): string {
  let shapes = line(`M0 0Q${length * 0.5} ${-length * 0.14} ${length} 0`, hex(shade(colour, 0.3)), 7)
  for (let i = 1; i < 15; i++) {
    const t = i / 15,
      px = length * t,
      py = -length * 0.28 * t * (1 - t),
      size = length * 0.34 * (1 - t * 0.55)
    shapes +=
      leaf(px, py, size, size * 0.12, -46 + t * 20, colour) +
      leaf(px, py, size, size * 0.12, 46 - t * 20, shade(colour, 0.1))
  }
  return place(shapes, x, y, turn)
}

export function dates(sketch: Sketch): void {
  const { random, view } = sketch
  const colour = /majhoul/.test(sketch.traits.words)
    ? ([96, 48, 28] as Rgb)
    : random.pick<Rgb>([
        [122, 62, 28],
        [160, 92, 36],
        [84, 44, 28],
        [186, 120, 50],
      ])
  const floor = setStage(sketch, random.pick(settings), 500) + 280
  sketch.addProp(frond(view === 1 ? 800 : 30, floor - 290, 430, view === 1 ? 168 : 14, [116, 134, 72]))
  const r = view === 1 ? random.between(270, 300) : 330
  sketch.add(servingPlate(sketch, 400, floor, r, 0.5))
  const size = view === 1 ? 50 : 66
  for (let layer = 0; layer < 4; layer++) {
    const reach = 1 - layer * 0.27,
      count = [13, 9, 5, 2][layer]
    const ring = Array.from({ length: count }, (_, i) => (i / count) * 6.283 + layer * 0.4).sort(
      (a, b) => Math.sin(a) - Math.sin(b)
    )
    for (const turn of ring)
      sketch.add(
        date(
          sketch,
          400 + Math.cos(turn) * r * 0.56 * reach,
          floor - 34 - layer * size * 0.62 + Math.sin(turn) * r * 0.25 * reach,
          size * random.between(0.92, 1.08),
          random.between(-40, 40) + (Math.cos(turn) > 0 ? 20 : -20),
          mix(colour, [200, 130, 60], random.between(0, 0.16))
        )
      )
  }
  sketch.add(date(sketch, 640, floor + 106, size, -20, colour))
  if (view === 2) sketch.add(date(sketch, 180, floor + 110, size, 24, colour), almond(sketch, 330, floor + 130, 66, 12))
}

export function figs(sketch: Sketch): void {
  const { random, view } = sketch
  const colour = random.pick<Rgb>([
    [92, 56, 96],
    [112, 128, 66],
    [126, 84, 92],
    [176, 136, 82],
  ])
  const floor = setStage(sketch, random.pick(settings), 500) + 250
  sketch.add(servingPlate(sketch, 400, floor, view === 1 ? 285 : 320, 0.46))
  const r = view === 1 ? 70 : 92
  sketch.add(leaf(180, floor - 60, 150, 60, -150, leafGreen), leaf(600, floor - 70, 160, 64, -30, leafGreen))
  const places =
    view === 1
      ? [
          [270, -70],
          [400, -100],
          [530, -72],
          [330, -20],
          [470, -14],
          [400, -160],
        ]
      : [
          [290, -80],
          [500, -90],
          [390, 10],
        ]
  places.forEach(([x, y], i) =>
    sketch.add(
      fig(
        sketch,
        x + random.between(-8, 8),
        floor + y,
        r * random.between(0.92, 1.06),
        mix(colour, [150, 120, 80], random.between(0, 0.2)),
        view === 2 ? i === 2 : i === 4
      )
    )
  )
  if (view === 1) sketch.add(fig(sketch, 640, floor + 80, r * 0.95, colour, true))
}

type Piece = (sketch: Sketch, x: number, y: number) => string

/** A mound of loose pieces over a heap already drawn. */
function piled(
  sketch: Sketch,
  x: number,
  y: number,
  rx: number,
  ry: number,
  high: number,
  count: number,
  piece: Piece
): string {
  const { random } = sketch
  return Array.from({ length: count }, (_, i) => {
    const turn = i * 2.4 + random.between(-0.3, 0.3),
      reach = Math.sqrt((i + 0.5) / count) * random.between(0.94, 1.03)
    const px = Math.cos(turn) * reach,
      py = Math.sin(turn) * reach
    return [x + px * rx, y + py * ry - (1 - reach * reach) * high] as const
  })
    .sort((a, b) => a[1] - b[1])
    .map(([px, py]) => piece(sketch, px, py))
    .join("")
}

export function nuts(sketch: Sketch): void {
  const { random, view } = sketch
  const floor = setStage(sketch, random.pick(settings), 600) + 190
  const from = stuffOf(sketch, stuff("almond"))
  const piece: Piece = (s, x, y) => pieceOf(s, from, x, y, Math.max(0.56, 19 / from.r))
  const under: Paint = () => shade(from.colour, 0.45)
  if (view === 1 && random.chance(0.5)) {
    sketch.add(
      sack(sketch, 400, floor + 20, 1.1, under),
      piled(sketch, 400, floor - 330, 160, 50, 64, 60, piece),
      strewn(sketch, 600, floor + 60, 110, 30, 6, (x, y) => piece(sketch, x, y))
    )
    return
  }
  const r = view === 1 ? 235 : 300
  sketch.add(
    heapedBowl(sketch, 400, floor + (view === 1 ? 0 : 60), r, [190, 132, 82], under, 0.4),
    piled(
      sketch,
      400,
      floor + (view === 1 ? 0 : 60) - r * 0.66,
      r * 0.86,
      r * 0.32,
      r * 0.3,
      view === 1 ? 110 : 170,
      piece
    )
  )
  sketch.add(strewn(sketch, 560, floor + 130, 150, 26, 7, (x, y) => piece(sketch, x, y)))
}

export function couscous(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const grains = mix(stuffOf(sketch, stuff("couscous")).colour, [250, 230, 180], random.between(0, 0.25))
  const paint: Paint = ({ turn, radius, height }) => {
    const k = grain(radius * Math.sin(turn) * 0.24, height * 0.3 - radius * Math.cos(turn) * 0.1) * 0.24
    return k > 0 ? tint(grains, k) : shade(grains, -k)
  }
  const floor = setStage(sketch, random.pick(settings), 600) + 190
  if (view === 1 && random.chance(0.6)) {
    sketch.add(sack(sketch, 380, floor + 10, 1.12, paint), scoop(sketch, 560, floor + 90, 1, grains))
    return
  }
  sketch.add(heapedBowl(sketch, 400, floor + 20, view === 1 ? 250 : 300, [250, 242, 226], paint, 0.62))
  if (view === 2) {
    const colours: Rgb[] = [[230, 122, 36], [124, 146, 62], [236, 180, 60], tones.accent]
    for (let i = 0; i < 9; i++) {
      const turn = (i / 9) * 6.283
      const x = 400 + Math.cos(turn) * 130,
        y = floor - 270 + Math.sin(turn) * 46
      sketch.add(
        place(
          `<rect x="-46" y="-13" width="92" height="26" rx="13" fill="${hex(colours[i % 4])}"/><rect x="-40" y="-10" width="78" height="7" rx="3.5" fill="#fff" opacity=".35"/>`,
          x,
          y,
          (Math.atan2(46 * Math.sin(turn), 130 * Math.cos(turn)) * 180) / Math.PI
        )
      )
    }
    sketch.add(strewn(sketch, 400, floor - 330, 60, 24, 14, (x, y) => bead(sketch, x, y, 15, [226, 190, 124])))
  } else sketch.add(scoop(sketch, 570, floor + 110, 0.9, grains))
}

export function legumes(sketch: Sketch): void {
  const { random, view } = sketch
  const kinds: readonly { colour: Rgb; r: number; long: number }[] = [
    { colour: [226, 190, 124], r: 17, long: 1.04 },
    { colour: [168, 118, 62], r: 12, long: 1.3 },
    { colour: [244, 232, 208], r: 15, long: 1.6 },
    { colour: [122, 134, 70], r: 12, long: 1.2 },
    { colour: [150, 52, 44], r: 15, long: 1.55 },
  ]
  const floor = setStage(sketch, random.pick(settings), 600) + 190
  const heap = (
    x: number,
    y: number,
    rx: number,
    ry: number,
    high: number,
    count: number,
    { colour, r, long }: (typeof kinds)[number]
  ) =>
    piled(sketch, x, y, rx, ry, high, count, (s, px, py) =>
      bead(s, px, py, r, random.chance(0.3) ? tint(colour, 0.15) : colour, long, random.pick([-60, -30, 0, 25, 55]))
    )
  const { colour, r: half, long } = stuffOf(sketch, stuff("chickpea"))
  const kind = { colour, r: Math.max(9, half * 0.44), long }
  const under: Paint = () => shade(kind.colour, 0.35)
  if (view === 1) {
    sketch.add(
      sack(sketch, 390, floor + 20, 1.12, under),
      heap(390, floor - 340, 166, 56, 66, 240, kind),
      scoop(sketch, 590, floor + 90, 0.9, kind.colour),
      strewn(sketch, 520, floor + 100, 60, 18, 9, (x, y) => bead(sketch, x, y, kind.r, kind.colour, kind.long))
    )
    return
  }
  ;[
    [260, -60, 0],
    [560, -40, 1],
    [400, 140, 2],
  ].forEach(([x, y, i]) => {
    const each = i === 2 ? kind : kinds[(Math.round(half) + i * 2) % kinds.length]
    sketch.add(
      heapedBowl(sketch, x, floor + y, 168, [190, 132, 82], () => shade(each.colour, 0.35), 0.36),
      heap(x, floor + y - 112, 138, 50, 62, 130, each)
    )
  })
}
