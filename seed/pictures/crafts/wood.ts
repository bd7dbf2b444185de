/** Thuya and lemon wood: inlaid boxes, spoons. */
import { almond, strewn } from "../growing"
import { motifs } from "../motifs"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { Raster } from "../raster"
import { at, ellipse, group, image, line, path, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { wandering } from "../weave"

const woods: readonly Rgb[] = [
  [142, 78, 42],
  [176, 112, 60],
  [110, 60, 38],
  [206, 158, 100],
]

/** Grain of burr wood: rings that wander round knots. */
function burr(sketch: Sketch, width: number, height: number, wood: Rgb): string {
  const { random } = sketch
  const raster = new Raster(width, height)
  const knots = Array.from({ length: 5 }, () => [
    random.between(0, width),
    random.between(0, height),
    random.between(20, 60),
  ])
  const drift = wandering(random, height),
    sway = wandering(random, width)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let field = y * 0.16 + drift(y + x * 0.3) * 9 + sway(x) * 10
      for (const [kx, ky, reach] of knots) field += 16 * Math.exp(-((x - kx) ** 2 + (y - ky) ** 2) / (reach * reach))
      const k = Math.sin(field) * 0.5 + Math.sin(field * 2.7 + 1) * 0.3 + (random.next() - 0.5) * 0.3
      raster.set(x, y, k > 0 ? tint(wood, k * 0.2) : shade(wood, -k * 0.36))
    }
  return raster.toDataUrl()
}

/** Marquetry: the motif in lemon wood and ebony on a face `w` × `h`, as a raster. */
function inlay(sketch: Sketch, columns: number, rows: number): string {
  const { random, tones, region } = sketch
  const motif = motifs[region],
    cell = 6
  const lemon: Rgb = [232, 196, 132],
    ebony: Rgb = [48, 32, 28],
    pearl: Rgb = [240, 236, 224]
  const raster = new Raster(columns * cell, rows * cell)
  for (let y = 0; y < rows * cell; y++)
    for (let x = 0; x < columns * cell; x++) {
      const c = Math.floor(x / cell),
        r = Math.floor(y / cell),
        edge = Math.min(c, r, columns - 1 - c, rows - 1 - r)
      let colour: Rgb | null = null
      if (edge === 2 || edge === 9) colour = ebony
      else if (edge > 2 && edge < 9) {
        const along = Math.min(c, columns - 1 - c) < Math.min(r, rows - 1 - r) ? r : c
        colour =
          Math.abs((along % 6) - 2.5) + Math.abs(edge - 5.5) < 2.6 ? pearl : (along % 6) + edge > 8 ? lemon : ebony
      } else if (edge > 11) {
        const a = Math.abs(c - columns / 2 + 0.5),
          b = Math.abs(r - rows / 2 + 0.5)
        const reach = Math.min(columns, rows) / 2 - 13
        if (Math.max(a, b) < reach * 0.74 || a + b < reach * 1.04) {
          const value = motif.at(
            c - Math.floor(columns / 2) + 600 + Math.floor(motif.across / 2),
            r - Math.floor(rows / 2) + 600 + Math.floor(motif.down / 2)
          )
          colour = value === 1 ? lemon : value === 2 ? tones.colour : ebony
        }
      }
      if (colour) raster.set(x, y, mix(colour, [120, 80, 50], random.next() * 0.12))
    }
  return raster.toDataUrl()
}

export function woodBox(sketch: Sketch): void {
  const { random, view } = sketch
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 600) + 150
  const wood = random.pick(woods.slice(0, 3))
  const w = random.between(430, 480),
    h = random.between(180, 240),
    depth = random.between(180, 220)
  const grain = burr(sketch, 380, 240, wood)
  const x = 400 - w / 2 - 40,
    y = floor - h + 40
  // An oblique view: front upright, lid leaning back, side falling into shade.
  const side = `M${at(x + w, y)}l${at(depth * 0.6, -depth * 0.62)}v${h}l${at(-depth * 0.6, depth * 0.62)}z`
  const lid = group(
    `transform="matrix(1 0 ${(-0.6 / 0.62).toFixed(3)} 1 ${(x + depth * 0.6).toFixed(1)} ${(y - depth * 0.62).toFixed(1)})"`,
    image(grain, 0, 0, w, depth * 0.62),
    image(inlay(sketch, 84, 54), 8, 4, w - 16, depth * 0.62 - 8),
    `<rect width="${w}" height="${depth * 0.62}" fill="${sketch.linear([
      [0, [255, 250, 230], 0.34],
      [1, [255, 250, 230], 0.05],
    ])}"/>`
  )
  const scale = view === 1 ? 1 : 1.6
  const shapes =
    sketch.shadow(x + w * 0.62, y + h - 6, w * 0.72, 84, 0.6) +
    path(side, hex(shade(wood, 0.45))) +
    group(
      `clip-path="${sketch.clip(path(side, "#000"))}" opacity=".4"`,
      image(grain, x + w, y - depth, depth, h + depth)
    ) +
    image(grain, x, y, w, h) +
    image(inlay(sketch, 92, Math.round((92 * h) / w)), x + 6, y + 6, w - 12, h - 12) +
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${sketch.linear([
      [0, [255, 250, 230], 0.2],
      [1, [30, 14, 8], 0.32],
    ])}"/>` +
    lid +
    line(`M${at(x, y + h * 0.3)}h${w}l${at(depth * 0.6, -depth * 0.62)}`, "#2a1710", 4, `opacity=".8"`) +
    line(`M${at(x, y)}h${w}l${at(depth * 0.6, -depth * 0.62)}`, hex(tint(wood, 0.5)), 3.5, `opacity=".8"`) +
    place(
      `<rect x="-20" y="-18" width="40" height="52" rx="6" fill="#8a6424"/><rect x="-20" y="-18" width="38" height="50" rx="6" fill="#d9b25a"/><circle cx="-1" cy="4" r="7" fill="#4b3412"/><rect x="-4" y="4" width="6" height="18" fill="#4b3412"/>`,
      x + w / 2,
      y + h * 0.3
    )
  sketch.add(
    place(place(shapes, -420, -(floor - 80)), 410, floor - 80 + (view === 2 ? 60 : 0), random.between(-3, 3), scale)
  )
}

export function spoon(sketch: Sketch): void {
  const { random, view, tones } = sketch
  setStage(sketch, random.pick(["plain", "window", "ghost"] as const), 1001)
  const one = (x: number, y: number, size: number, turn: number, wood: Rgb, slots: boolean) => {
    const long = random.between(420, 500)
    const fill = sketch.linear(
      [
        [0, tint(wood, 0.45)],
        [0.5, wood],
        [1, shade(wood, 0.5)],
      ],
      [0, 0, 1, 0.3]
    )
    const hollow = sketch.radial(
      [
        [0, shade(wood, 0.42)],
        [0.7, shade(wood, 0.14)],
        [1, tint(wood, 0.25)],
      ],
      [0.36, 0.32, 0.75]
    )
    const d = `M-14 -20C-100 -60 -116 -230 0 -250S100 -60 14 -20L20 ${long - 40}Q24 ${long} 0 ${long}T-20 ${long - 40}z`
    const rings = [0, 1, 2, 3]
      .map((i) => line(`M-18 ${long * 0.62 + i * 26}q18 12 37 0`, hex(i % 2 ? tones.accent : tones.deep), 9))
      .join("")
    const lines = [-0.5, -0.1, 0.4]
      .map((k) => `M${k * 16} 10Q${k * 22 + 4} ${long * 0.5} ${k * 18} ${long - 30}`)
      .join("")
    return place(
      [0, 1, 2]
        .map((i) =>
          path(d, hex(shade(tones.colour, 0.8)), `opacity=".12" transform="translate(${10 + i * 5} ${10 + i * 5})"`)
        )
        .join("") +
        path(d, fill) +
        ellipse(0, -142, 66, 88, hollow) +
        line(lines, hex(shade(wood, 0.4)), 1.6, `opacity=".5"`) +
        rings +
        (slots ? [-24, 0, 24].map((k) => line(`M${k} -180V-110`, hex(shade(tones.ground, 0.25)), 13)).join("") : "") +
        line(`M-13 0L-16 ${long - 60}`, hex(tint(wood, 0.75)), 4, `opacity=".6"`) +
        line("M-62 -120C-66 -190 -40 -236 0 -240", hex(tint(wood, 0.8)), 5, `opacity=".7"`),
      x,
      y,
      turn,
      size
    )
  }
  const tone = () => random.pick(woods)
  if (view === 2)
    sketch.add(
      one(330, 560, 2.1, random.between(-26, -14), tone(), false),
      strewn(sketch, 300, 300, 80, 110, 10, (x, y) => almond(sketch, x, y, 84, random.between(0, 180)))
    )
  else {
    const count = random.whole(2, 4)
    for (let i = 0; i < count; i++) {
      const k = count === 1 ? 0 : i / (count - 1) - 0.5
      sketch.add(one(400 + k * 380, 420 + Math.abs(k) * 90, 0.98, k * 44 + random.between(-4, 4), tone(), i % 3 === 1))
    }
  }
}
