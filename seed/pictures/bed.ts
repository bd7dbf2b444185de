/** A material seen from close above: it fills the frame from edge to edge. */
import { lit } from "./light"
import { motifFill } from "./motif-fill"
import { hex, mix, shade, tint, type Rgb } from "./palette"
import { Raster, resolution } from "./raster"
import { at, box, circle, ellipse, group, image, line, path, place, type Sketch } from "./sketch"
import { piece, type Stuff } from "./stuff"
import { scoop } from "./vessels"

/** Ribbon of the region's weave across a corner. */
function ribbon(sketch: Sketch): string {
  const { land, scatter } = sketch
  const wide = scatter.between(84, 110),
    [x, y, turn] = scatter.pick([
      [690, 60, 45],
      [110, 60, -45],
      [690, 940, -45],
      [60, 300, -72],
      [740, 700, -68],
    ])
  const weave = motifFill(
    sketch,
    wide / 14,
    { foreground: hex(land.deep), background: hex([252, 245, 230]), accent: hex(land.accent) },
    `translate(0 ${(-wide / 2).toFixed(1)})`
  )
  return place(
    box(-900, -wide / 2 + 12, 1800, wide, hex(shade(land.deep, 0.8)), `opacity=".28"`) +
      box(-900, -wide / 2, 1800, wide, weave) +
      box(-900, -wide / 2, 1800, 7, hex(land.deep)) +
      box(-900, wide / 2 - 7, 1800, 7, hex(land.deep)),
    x,
    y,
    turn
  )
}

const light = (sketch: Sketch) =>
  box(
    0,
    0,
    800,
    1000,
    sketch.linear([
      [0, [255, 248, 226], 0.34],
      [0.45, [255, 248, 226], 0],
      [1, [44, 22, 16], 0.42],
    ])
  )

/** Hills of meal or ground spice, furrowed by a finger. */
function dunes(sketch: Sketch, colour: Rgb): string {
  const { scatter } = sketch
  const step = Math.max(1, Math.round(2 / resolution()))
  const [width, height] = [Math.round(800 / step), Math.round(1000 / step)]
  const raster = new Raster(width, height)
  const hills = Array.from({ length: 5 }, () => [
    scatter.between(0, 800),
    scatter.between(0, 1000),
    scatter.between(150, 320),
    scatter.between(60, 130),
  ])
  const furrow = scatter.between(0.6, 1.8),
    pitch = scatter.between(60, 110),
    bend = scatter.between(60, 160)
  const rise = (x: number, y: number) => {
    let h = 0
    for (const [hx, hy, reach, high] of hills) h += high * Math.exp(-((x - hx) ** 2 + (y - hy) ** 2) / (reach * reach))
    return h + Math.sin(((y * furrow + x + Math.sin(x / bend) * 40) / pitch) * 2.2) * 7
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [x * step, y * step]
      const here = rise(u, v),
        dx = (rise(u + 4, v) - here) / 4 + (scatter.next() - 0.5) * 0.75,
        dy = (rise(u, v + 4) - here) / 4 + (scatter.next() - 0.5) * 0.75
      const size = Math.hypot(dx, dy, 1)
      const fleck = scatter.next()
      const base = fleck > 0.94 ? tint(colour, 0.3) : fleck < 0.07 ? shade(colour, 0.3) : colour
      raster.set(x, y, lit(base, [-dx / size, dy / size, 1 / size], { gloss: 0 }))
    }
  return image(raster.toDataUrl(), 0, 0, 800, 1000)
}

/** Honeycomb: six-sided cells, some capped, honey standing in the rest. */
function comb(sketch: Sketch, amber: Rgb): string {
  const { scatter } = sketch
  const r = scatter.between(44, 66)
  const six = (cx: number, cy: number, s: number) =>
    "M" +
    [0, 1, 2, 3, 4, 5]
      .map((i) => at(cx + s * Math.cos((i * Math.PI) / 3), cy + s * Math.sin((i * Math.PI) / 3)))
      .join("L") +
    "z"
  const full = sketch.radial(
    [
      [0, tint(amber, 0.62)],
      [0.5, amber],
      [1, shade(amber, 0.38)],
    ],
    [0.66, 0.7, 0.8]
  )
  const capped = sketch.radial(
    [
      [0, [252, 228, 168]],
      [0.7, [232, 188, 108]],
      [1, [190, 134, 62]],
    ],
    [0.34, 0.3, 0.8]
  )
  const shapes = [box(-400, -400, 1600, 1800, hex(shade(amber, 0.5)))]
  const [lx, ly] = [scatter.between(100, 700), scatter.between(100, 900)]
  for (let column = -3; column < 1100 / (r * 1.5); column++)
    for (let row = -3; row < 1200 / (r * 1.732); row++) {
      const x = column * r * 1.5,
        y = (row + (column & 1) * 0.5) * r * 1.732
      const closed = Math.hypot(x - lx, y - ly) < 250 + scatter.between(-70, 70)
      shapes.push(
        path(six(x, y, r * 0.97), hex(tint(amber, 0.42))),
        path(six(x, y + r * 0.05, r * 0.84), closed ? capped : hex(shade(amber, 0.3))),
        closed
          ? ""
          : path(six(x, y + r * 0.08, r * 0.76), full) +
              ellipse(x - r * 0.24, y - r * 0.3, r * 0.2, r * 0.11, "#fff8de", `opacity=".85"`)
      )
    }
  return place(group("", ...shapes), scatter.between(-60, 0), scatter.between(-80, 0), scatter.between(-7, 7))
}

/** Pieces row over row, those in front larger. */
function heaped(sketch: Sketch, stuff: Stuff): string {
  const { scatter } = sketch
  const flat = stuff.kind === "leaf" || stuff.kind === "thread"
  const broad = stuff.r * (stuff.kind === "fish" ? 3.1 : Math.max(1, Math.min(stuff.long, 2))) * 1.62
  const deep =
    stuff.r *
    (flat ? 0.5 : stuff.kind === "fish" ? 0.72 : stuff.kind === "almond" || stuff.kind === "date" ? 0.84 : 1.16)
  const shapes = [box(0, 0, 800, 1000, hex(shade(stuff.colour, 0.66)))]
  for (let y = -deep; y < 1000 + deep * 2;) {
    const scale = 0.84 + (y / 1000) * 0.3
    const shift = scatter.between(0, broad)
    for (let x = -broad + shift; x < 800 + broad; x += broad * scale * (flat ? 0.62 : 0.9))
      shapes.push(
        piece(sketch, stuff, x + scatter.between(-0.2, 0.2) * broad, y + scatter.between(-0.24, 0.24) * deep, scale)
      )
    y += deep * scale
  }
  return shapes.join("")
}

/** A small brass bowl sunk in the heap. */
function well(sketch: Sketch, stuff: Stuff): string {
  const { scatter } = sketch
  const x = scatter.between(300, 500),
    y = scatter.between(420, 620),
    r = scatter.between(190, 230)
  const juice = sketch.radial(
    [
      [0, tint(stuff.juice, 0.45)],
      [0.5, stuff.juice],
      [1, shade(stuff.juice, 0.4)],
    ],
    [0.36, 0.34, 0.7]
  )
  const brass = sketch.linear([
    [0, [252, 230, 164]],
    [0.5, [200, 152, 66]],
    [1, [112, 74, 30]],
  ])
  return (
    ellipse(x + 16, y + 26, r * 1.1, r * 1.08, hex(shade(stuff.colour, 0.9)), `opacity=".4"`) +
    circle(x, y, r, brass) +
    circle(x, y, r * 0.9, hex([120, 82, 36])) +
    circle(x, y + 4, r * 0.87, juice) +
    ellipse(
      x - r * 0.34,
      y - r * 0.42,
      r * 0.3,
      r * 0.13,
      "#fffaf0",
      `opacity=".6" transform="rotate(-34 ${x} ${y})"`
    ) +
    line(
      `M${at(x - r * 0.95, y - 6)}A${r * 0.95} ${r * 0.95} 0 0 1 ${at(x + 20, y - r * 0.95)}`,
      "#fff6da",
      5,
      `opacity=".8"`
    )
  )
}

/** Fills the sketch with a stuff; `liquid` sets a bowl of what it gives into it. */
export function bedOf(sketch: Sketch, stuff: Stuff, liquid: boolean): void {
  const { scatter } = sketch
  if (stuff.kind === "comb") sketch.add(comb(sketch, stuff.colour))
  else if (stuff.kind === "grain") sketch.add(dunes(sketch, stuff.colour))
  else sketch.add(heaped(sketch, stuff))
  sketch.add(light(sketch))
  if (liquid) sketch.add(well(sketch, stuff))
  else if (stuff.kind === "grain" || stuff.r < 40)
    sketch.add(
      place(
        scoop(sketch, 0, 0, 1.7, mix(stuff.colour, tint(stuff.colour, 0.4), 0.3)),
        scatter.between(260, 420),
        scatter.between(520, 760),
        scatter.between(-34, 10)
      )
    )
  if (!liquid || scatter.chance(0.4)) sketch.add(ribbon(sketch))
}
