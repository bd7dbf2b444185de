/** Geometry of zellige: the eight-fold star and cross, computed. */

const point = (cx: number, cy: number, r: number, turn: number) =>
  `${(cx + r * Math.cos(turn)).toFixed(2)} ${(cy + r * Math.sin(turn)).toFixed(2)}`

/** A star of `points` tips between an outer and an inner radius; a tip points up. */
export function starPath(
  cx: number,
  cy: number,
  outer: number,
  inner: number,
  points = 8,
  turn = -Math.PI / 2
): string {
  const corners = Array.from({ length: points * 2 }, (_, i) =>
    point(cx, cy, i % 2 ? inner : outer, turn + (i * Math.PI) / points)
  )
  return `M${corners.join("L")}z`
}

/** Inner radius of the khatam, two squares crossed, for its outer radius. */
export const khatamInner = (outer: number) => (outer * Math.cos(Math.PI / 4)) / Math.cos(Math.PI / 8)

/** Khatam stars on a square grid, tip to tip; the crosses between them come by themselves. */
export function khatamGrid(width: number, height: number, cell: number, style: string): string {
  let d = ""
  for (let y = 0; y <= height + cell / 2; y += cell)
    for (let x = 0; x <= width + cell / 2; x += cell) {
      d += starPath(x, y, cell / 2, khatamInner(cell / 2))
      d += starPath(x, y, cell * 0.27, khatamInner(cell * 0.27), 8, -Math.PI / 2 + Math.PI / 8)
    }
  return `<path d="${d}" ${style}/>`
}
