/** Woven and embroidered cloth: lengths, blankets, cushions. */
import { drape } from "../drape"
import { motifs } from "../motifs"
import { hex, shade, tint, type Rgb } from "../palette"
import { at, box, circle, group, image, line, path, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { weave } from "../weave"
import { bandedField, charcoal, ivory } from "../yarn"
import { ballOfWool, fringe, softShadow } from "./carpet"

export type Cloth = (u: number, v: number) => Rgb

/** Bands of the region along the length, mirrored from both ends. */
function banded(sketch: Sketch, cell: number, width: number, height: number): Cloth {
  const field = bandedField(sketch, { columns: Math.ceil(width / cell), rows: Math.ceil(height / cell) })
  return (u, v) => field(Math.floor(u / cell) + 40, Math.max(0, Math.floor(v / cell)))
}

/** A plain ground, stripes of the mendil at its ends and sides. */
function striped(sketch: Sketch, width: number, height: number): Cloth {
  const { random } = sketch.apart("field")
  const { tones } = sketch
  const ground = random.pick<Rgb>([ivory, tint(tones.colour, 0.7), tones.colour])
  const yarn = ground === tones.colour ? ivory : tones.colour
  const pitch = random.between(46, 90),
    upright = random.chance(0.5)
  return (u, v) => {
    const end = Math.min(v, height - v)
    if (end < 150) {
      const k = end % 50
      return k < 22 ? yarn : k > 30 && k < 36 ? tones.accent : ground
    }
    const k = (upright ? u : v) % pitch
    return k < pitch * 0.2
      ? yarn
      : k > pitch * 0.3 && k < pitch * 0.35
        ? tones.accent
        : u < 14 || u > width - 14
          ? tones.accent
          : ground
  }
}

function rail(sketch: Sketch, x: number, y: number, w: number): string {
  return (
    box(
      x,
      y,
      w,
      20,
      sketch.linear(
        [
          [0, [190, 140, 92]],
          [0.5, [148, 100, 60]],
          [1, [86, 54, 34]],
        ],
        [0, 0, 0, 1]
      ),
      `rx="10"`
    ) +
    circle(x, y + 10, 17, "#6d4526") +
    circle(x + w, y + 10, 17, "#6d4526") +
    circle(x - 4, y + 6, 6, "#c89a6a") +
    circle(x + w - 4, y + 6, 6, "#c89a6a")
  )
}

/** A cloth over a rail. */
function hanging(sketch: Sketch, cloth: (w: number, h: number) => Cloth, thread: number, folds: number): void {
  const { random, tones } = sketch
  setStage(sketch, random.pick(["plain", "window", "ghost"] as const), 1001)
  const w = Math.round(random.between(420, 520)),
    h = Math.round(random.between(640, 720)),
    x = 400 - w / 2,
    y = 130
  const raster = drape({ width: w, height: h, random, colour: cloth(w, h), folds, depth: 0.8, thread })
  sketch.add(
    rail(sketch, x - 60, y - 16, w + 120),
    softShadow(x, y, w, h - 10, tones.colour, 24),
    fringe(sketch, x + 2, y + h - 14, w - 4, 40, ivory, 9)
  )
  sketch.add(
    image(raster.toDataUrl(), x, y - 12, w, h),
    box(
      x,
      y - 14,
      w,
      26,
      sketch.linear(
        [
          [0, [255, 250, 236], 0.5],
          [1, charcoal, 0.12],
        ],
        [0, 0, 0, 1]
      ),
      `rx="8"`
    )
  )
}

/** Folded lengths one on another. */
function stacked(sketch: Sketch, cloth: (w: number, h: number) => Cloth, thread: number, count: number): void {
  const { random, tones } = sketch
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 620) + 190
  const high = Math.min(138, 450 / count)
  sketch.add(sketch.shadow(420, floor, 320, 60, 0.6))
  for (let i = 0; i < count; i++) {
    const w = 470 + Math.round(random.between(-14, 22)),
      x = 400 - w / 2 + random.between(-10, 10),
      y = floor - (i + 1) * high
    const raster = drape({
      width: w,
      height: Math.round(high * 1.1),
      random,
      colour: cloth(w, 700),
      folds: 0.6,
      depth: 0.25,
      hem: 2,
      thread,
    })
    const edge = `<rect x="${x}" y="${y}" width="${w}" height="${high + 3}" rx="${high * 0.42}"/>`
    sketch.add(
      group(
        `clip-path="${sketch.clip(edge)}"`,
        image(raster.toDataUrl(), x, y, w, high + 6),
        box(
          x,
          y,
          w,
          high + 4,
          sketch.linear(
            [
              [0, [255, 250, 236], 0.42],
              [0.3, ivory, 0],
              [0.75, charcoal, 0.14],
              [1, charcoal, 0.58],
            ],
            [0, 0, 0, 1]
          )
        )
      )
    )
    sketch.add(
      line(`M${at(x + 26, y + high * 0.52)}H${x + w - 16}`, hex(shade(tones.colour, 0.5)), 2.4, `opacity=".35"`)
    )
  }
}

function macro(sketch: Sketch, cloth: Cloth, hand: "flat" | "plain"): void {
  const { random, tones } = sketch
  const [w, h] = hand === "flat" ? [16, 12] : [9, 9]
  const raster = weave({
    columns: Math.ceil(840 / w),
    rows: Math.ceil(1040 / h),
    stitch: [w, h],
    random,
    colour: (x, y) => cloth(x * w * 0.42 + 40, y * h * 0.42 + 60),
    hand,
    uneven: 0.9,
  })
  sketch.add(place(image(raster.toDataUrl(), -500, -600, 1040, 1240), 400, 500, random.between(-10, 10)))
  sketch.add(
    box(
      0,
      0,
      800,
      1000,
      sketch.linear(
        [
          [0, [255, 250, 235], 0.3],
          [0.3, charcoal, 0.1],
          [0.42, [255, 250, 235], 0.2],
          [0.7, charcoal, 0.24],
          [0.8, ivory, 0.05],
          [1, charcoal, 0.4],
        ],
        [0, 0.1, 1, 0.5]
      )
    )
  )
  if (random.chance(0.6)) sketch.add(ballOfWool(sketch, 580, 800, 130, tones.accent))
}

export function textile(sketch: Sketch): void {
  const { random, view } = sketch
  const kind = sketch.apart("kind").random.chance(0.5) || /striped|mendil|curtain|linen|shawl/.test(sketch.traits.words)
  const cloth = (w: number, h: number) => (kind ? striped(sketch, w, h) : banded(sketch, 5, w, h))
  if (view === 2) macro(sketch, cloth(440, 700), "plain")
  else if (random.chance(0.65)) hanging(sketch, cloth, 3, random.between(1.6, 3))
  else stacked(sketch, cloth, 3, random.whole(3, 5))
}

export function blanket(sketch: Sketch): void {
  const { random, view } = sketch
  const cloth = (w: number, h: number) => banded(sketch, 8, w, h)
  if (view === 2) macro(sketch, cloth(440, 700), "flat")
  else if (random.chance(0.6)) hanging(sketch, cloth, 5, random.between(1, 1.8))
  else stacked(sketch, cloth, 5, random.whole(2, 3))
}

/** Cross-stitch: a cloth of linen with the region's motif set in silk, in a frame or as a cushion. */
function stitched(sketch: Sketch, columns: number, rows: number, cell: number, linen: Rgb) {
  const { random } = sketch.apart("field")
  const { tones, region } = sketch
  const motif = motifs[region]
  const silk = random.pick([tones.deep, tones.colour]),
    second = tones.accent
  const wide = motif.down + 4,
    centre = random.whole(10, 15)
  return weave({
    columns,
    rows,
    stitch: [cell, cell],
    random,
    hand: "plain",
    uneven: 0.35,
    colour: (x, y) => {
      const edge = Math.min(x, y, columns - 1 - x, rows - 1 - y)
      const a = Math.abs(x - columns / 2 + 0.5),
        b = Math.abs(y - rows / 2 + 0.5)
      if (edge > 3 && edge < wide + 3) {
        if (edge === 4 || edge === wide + 2) return silk
        const along = Math.min(x, columns - 1 - x) < Math.min(y, rows - 1 - y) ? y : x
        const value = motif.at(along, edge - 5)
        return value === 1 ? silk : value === 2 ? second : linen
      }
      if (Math.max(a, b) < centre || a + b < centre * 1.42) {
        const d = Math.max(a, b) < centre * 0.7 || a + b < centre
        return !d
          ? silk
          : motif.at(x + 300, y + 300) === 1
            ? second
            : (Math.floor(a) + Math.floor(b)) % 4 === 0
              ? tones.spark
              : linen
      }
      return edge > wide + 6 && (x % 12) + (y % 12) === 0 ? second : linen
    },
  })
}

export function embroidery(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const linen = random.pick<Rgb>([[248, 242, 228], [240, 230, 208], tint(tones.colour, 0.82)])
  if (view === 2) {
    const raster = stitched(sketch, 64, 64, 18, linen)
    setStage(sketch, "plain")
    const ring = sketch.linear([
      [0, [226, 182, 126]],
      [0.5, [184, 132, 80]],
      [1, [116, 74, 42]],
    ])
    sketch.add(
      group(
        `clip-path="${sketch.clip(circle(400, 500, 372, "#000"))}"`,
        image(raster.toDataUrl(), -160, -60, 1120, 1120),
        circle(
          400,
          500,
          372,
          sketch.radial(
            [
              [0, ivory, 0],
              [0.8, ivory, 0],
              [1, charcoal, 0.35],
            ],
            [0.55, 0.55, 0.55]
          )
        )
      )
    )
    sketch.add(
      `<circle cx="400" cy="500" r="380" fill="none" stroke="${ring}" stroke-width="36"/>`,
      box(362, 92, 76, 40, ring, `rx="8"`),
      circle(400, 100, 14, "#c9a03c")
    )
    sketch.add(
      line("M560 640L700 860", "#8d8f94", 9),
      line("M560 640L700 860", "#f4f4f0", 3),
      line("M690 845C760 920 640 960 560 930S430 760 470 690", hex(tones.deep), 5)
    )
    return
  }
  const floor = setStage(sketch, random.pick(["window", "niche", "table"] as const), 640) + 170
  const raster = stitched(sketch, 64, 64, 10, linen)
  const size = random.between(500, 560),
    turn = random.between(-7, 7)
  const h = size / 2
  // A cushion: sides drawn in, corners out.
  const d = `M${-h} ${-h}Q0 ${-h * 0.86} ${h} ${-h}Q${h * 0.86} 0 ${h} ${h}Q0 ${h * 0.88} ${-h} ${h}Q${-h * 0.86} 0 ${-h} ${-h}z`
  const cushion = group(
    `clip-path="${sketch.clip(path(d, "#000"))}"`,
    image(raster.toDataUrl(), -h, -h, size, size),
    path(
      d,
      sketch.radial(
        [
          [0, [255, 252, 240], 0.4],
          [0.5, ivory, 0],
          [0.85, charcoal, 0.2],
          [1, charcoal, 0.5],
        ],
        [0.4, 0.36, 0.75]
      )
    )
  )
  const tassels = [
    [-h, -h],
    [h, -h],
    [h, h],
    [-h, h],
  ]
    .map(
      ([x, y]) =>
        line(`M${x} ${y}l${x * 0.05} 40M${x} ${y}l${x * 0.1} 34M${x} ${y}l${x * 0.005} 42`, hex(tones.accent), 7) +
        circle(x, y, 13, hex(tones.deep))
    )
    .join("")
  sketch.add(sketch.shadow(420, floor + 10, size * 0.62, 60, 0.6), place(tassels + cushion, 400, floor - h + 10, turn))
}
