/** Small growing things set beside a product: leaves, sprigs, olives, almonds, petals, flowers. */
import { hex, mix, shade, tint, type Rgb } from "./palette"
import { at, circle, ellipse, line, path, place, type Sketch } from "./sketch"

export const leafGreen: Rgb = [98, 122, 62]

/** A leaf from (x, y) along `turn` degrees, lit on its upper half. */
export function leaf(x: number, y: number, length: number, width: number, turn: number, colour: Rgb): string {
  const half = (side: number) => `M0 0C${length * 0.25} ${-width * side} ${length * 0.7} ${-width * side} ${length} 0z`
  return place(
    path(half(1), hex(tint(colour, 0.16))) +
      path(half(-1), hex(shade(colour, 0.22))) +
      line(`M0 0L${length * 0.92} 0`, hex(shade(colour, 0.4)), 1.4),
    x,
    y,
    turn
  )
}

/** A stem with leaves in pairs. */
export function sprig(
  sketch: Sketch,
  x: number,
  y: number,
  length: number,
  turn: number,
  colour: Rgb,
  leaves = 7,
  narrow = 0.26
): string {
  const { random } = sketch
  let shapes = line(`M0 0Q${length * 0.5} ${-length * 0.1} ${length} 0`, hex(shade(colour, 0.45)), 4)
  for (let i = 0; i < leaves; i++) {
    const t = (i + 0.6) / leaves,
      size = length * 0.3 * (1.15 - t * 0.5)
    const py = -length * 0.2 * t * (1 - t)
    shapes += leaf(
      length * t,
      py,
      size,
      size * narrow,
      -random.between(34, 58),
      mix(colour, [180, 180, 110], random.between(0, 0.3))
    )
    shapes += leaf(
      length * t,
      py,
      size,
      size * narrow,
      random.between(30, 54),
      mix(colour, [60, 74, 44], random.between(0, 0.3))
    )
  }
  return place(shapes + leaf(length, 0, length * 0.24, length * 0.06, 0, colour), x, y, turn)
}

/** Something round or oval with light on it: olive, berry, chickpea, argan fruit. */
export function bead(sketch: Sketch, x: number, y: number, r: number, colour: Rgb, long = 1, turn = 0): string {
  const fill = sketch.radial(
    [
      [0, tint(colour, 0.5)],
      [0.4, colour],
      [1, shade(colour, 0.6)],
    ],
    [0.34, 0.28, 0.8]
  )
  return (
    ellipse(x + r * 0.25, y + r * 0.85, r * long, r * 0.4, hex(shade(colour, 0.85)), `opacity=".22"`) +
    place(ellipse(0, 0, r * long, r, fill), x, y, turn)
  )
}

export function almond(
  sketch: Sketch,
  x: number,
  y: number,
  length: number,
  turn: number,
  colour: Rgb = [172, 112, 62]
): string {
  const w = length * 0.62
  const d = `M${-length / 2} 0C${-length * 0.3} ${-w * 0.7} ${length * 0.25} ${-w * 0.6} ${length / 2} 0C${length * 0.25} ${w * 0.6} ${-length * 0.3} ${w * 0.7} ${-length / 2} 0z`
  const fill = sketch.linear(
    [
      [0, tint(colour, 0.34)],
      [0.5, colour],
      [1, shade(colour, 0.5)],
    ],
    [0, 0, 0.3, 1]
  )
  const grain = [-0.22, -0.07, 0.08, 0.22]
    .map((k) => `M${at(-length * 0.36, w * k * 0.7)}Q0 ${w * k * 1.5} ${at(length * 0.36, w * k * 0.6)}`)
    .join("")
  return (
    ellipse(x + 4, y + w * 0.34, length * 0.5, w * 0.3, hex(shade(colour, 0.85)), `opacity=".25"`) +
    place(path(d, fill) + line(grain, hex(shade(colour, 0.35)), 1.6, `opacity=".6"`), x, y, turn)
  )
}

/** A damask rose from above: whorls of petals, light at their rims. */
export function rose(sketch: Sketch, x: number, y: number, r: number, colour: Rgb): string {
  const { random } = sketch
  let shapes = ellipse(x + r * 0.12, y + r * 0.2, r * 1.02, r * 0.98, hex(shade(colour, 0.7)), `opacity=".25"`)
  const start = random.between(0, 6.28)
  for (let ring = 0; ring < 5; ring++) {
    const out = r * (1 - ring * 0.19),
      count = 7 - ring
    for (let i = 0; i < count; i++) {
      const turn = start + ring * 0.6 + (i / count) * 6.283
      const cx = x + Math.cos(turn) * out * 0.5,
        cy = y + Math.sin(turn) * out * 0.5
      const away = 0.5 + 0.5 * Math.cos(turn - 3.9)
      const base = mix(shade(colour, 0.1 + ring * 0.07), tint(colour, 0.42), away * 0.7)
      const d = `M${-out * 0.3} ${out * 0.34}C${-out * 0.62} ${-out * 0.1} ${-out * 0.4} ${-out * 0.52} 0 ${-out * 0.48}C${out * 0.4} ${-out * 0.52} ${out * 0.62} ${-out * 0.1} ${out * 0.3} ${out * 0.34}z`
      shapes += place(
        path(d, hex(base)) +
          line(
            `M${-out * 0.44} ${-out * 0.26}C${-out * 0.3} ${-out * 0.5} ${out * 0.3} ${-out * 0.5} ${out * 0.44} ${-out * 0.26}`,
            hex(tint(base, 0.5)),
            r * 0.022
          ),
        cx,
        cy,
        (turn * 180) / Math.PI + 90
      )
    }
  }
  return shapes + circle(x, y, r * 0.1, hex(shade(colour, 0.45)))
}

/** One loose petal. */
export function petal(x: number, y: number, size: number, turn: number, colour: Rgb): string {
  const d = `M0 ${size}C${-size} ${size * 0.2} ${-size * 0.7} ${-size * 0.8} 0 ${-size * 0.62}C${size * 0.7} ${-size * 0.8} ${size} ${size * 0.2} 0 ${size}z`
  return place(
    path(d, hex(shade(colour, 0.6)), `opacity=".22" transform="translate(4 6)"`) +
      path(d, hex(colour)) +
      path(
        `M0 ${size}C${-size * 0.5} ${size * 0.2} ${-size * 0.4} ${-size * 0.4} 0 ${-size * 0.3}z`,
        hex(tint(colour, 0.35))
      ),
    x,
    y,
    turn
  )
}

/** Many things strewn in an ellipse, back ones first. */
export function strewn(
  sketch: Sketch,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  count: number,
  draw: (x: number, y: number, i: number) => string
): string {
  const { random } = sketch
  const places = Array.from({ length: count }, () => {
    const turn = random.between(0, 6.283),
      reach = Math.sqrt(random.next())
    return [cx + Math.cos(turn) * reach * rx, cy + Math.sin(turn) * reach * ry] as const
  })
  return places
    .sort((a, b) => a[1] - b[1])
    .map(([x, y], i) => draw(x, y, i))
    .join("")
}
