/** The motif of each region as pixels: 0 ground, 1 figure, 2 accent. Every motif repeats in both directions. */
import type { RegionId } from "./regions"

export interface Motif {
  /** Cells after which it repeats, across and down. */
  across: number
  down: number
  at(x: number, y: number): 0 | 1 | 2
}

type Pixel = 0 | 1 | 2
const wrap = (n: number, size: number) => ((n % size) + size) % size

function repeat(across: number, down: number, cell: (x: number, y: number) => Pixel): Motif {
  const cells: Pixel[] = []
  for (let y = 0; y < down; y++) for (let x = 0; x < across; x++) cells.push(cell(x, y))
  return { across, down, at: (x, y) => cells[wrap(Math.floor(y), down) * across + wrap(Math.floor(x), across)] }
}

/** Drawn by hand: `#` figure, `o` accent, anything else ground. */
function drawn(...lines: string[]): Motif {
  return repeat(lines[0].length, lines.length, (x, y) => (lines[y][x] === "#" ? 1 : lines[y][x] === "o" ? 2 : 0))
}

export const motifs: Record<RegionId, Motif> = {
  // Stripes of the Jbala mendil: one broad, two narrow, a row of floats.
  "MA-01": repeat(12, 16, (_x, y) =>
    y < 4 ? 1 : y === 6 || y === 13 ? 2 : y === 8 || y === 11 ? 1 : y === 9 || y === 10 ? (_x % 2 === y % 2 ? 1 : 0) : 0
  ),
  // Plaited halfa: chevrons, each strand with its shaded twin.
  "MA-02": repeat(12, 6, (x, y) => {
    const step = wrap(y + (x < 6 ? x : 11 - x), 6)
    return step < 2 ? 1 : step === 3 ? 2 : 0
  }),
  // Khatam: two squares crossed, a star within, the cross between stars.
  "MA-03": repeat(16, 16, (x, y) => {
    const a = Math.abs(x - 7.5),
      b = Math.abs(y - 7.5)
    const star = (n: number) => Math.max(a, b) < n || a + b < n * 1.42
    if (star(5)) return star(3.6) ? (star(1.6) ? 2 : 0) : 1
    return a + b > 13 ? 2 : 0
  }),
  // Rabat: frame in frame round a flower.
  "MA-04": repeat(12, 12, (x, y) => {
    const a = Math.abs(x - 5.5),
      b = Math.abs(y - 5.5),
      ring = Math.max(a, b)
    return ring === 4.5
      ? 1
      : ring === 2.5 && Math.min(a, b) < 1
        ? 1
        : ring < 2
          ? a + b < 2
            ? 2
            : a + b === 2
              ? 1
              : 0
          : 0
  }),
  // Open lozenge of Azilal, a seed in it.
  "MA-05": repeat(12, 12, (x, y) => {
    const sum = Math.abs(x - 5.5) + Math.abs(y - 5.5)
    return sum === 5 || sum === 6 ? 1 : sum <= 2 ? 2 : sum >= 10 ? 2 : 0
  }),
  // Azemmour: stepped diagonals with a small bird's eye between.
  "MA-06": repeat(12, 12, (x, y) => {
    const step = wrap(Math.floor(x / 2) + Math.floor(y / 2), 6)
    return step < 2
      ? 1
      : step === 3 && x % 2 === 0 && y % 2 === 0
        ? 2
        : step === 4 && x % 4 === 1 && y % 4 === 1
          ? 2
          : 0
  }),
  // Fish scales of Safi bowls, row over row.
  "MA-07": drawn(
    "##........##",
    ".##......##.",
    "..##.oo.##..",
    "...##oo##...",
    ".....##.....",
    "#....##....#",
    "....####....",
    "...##..##...",
    "o.##....##.o",
    "o##......##o",
    "##........##",
    "#..........#"
  ),
  // Merlons of the ksour with their arrow slits.
  "MA-08": drawn(
    ".....##.....",
    "....####....",
    "....####....",
    "...######...",
    "...##oo##...",
    "..###oo###..",
    "..###oo###..",
    ".##########.",
    "############",
    "............",
    "oo..oo..oo..",
    "............"
  ),
  // The triangular plate of the tazerzit, hollow, with its ring.
  "MA-09": drawn(
    "############",
    ".##########.",
    ".##......##.",
    "..##.oo.##..",
    "..###oo###..",
    "...##..##...",
    "...######...",
    "....####....",
    ".....##.....",
    "....#..#....",
    ".o..#..#..o.",
    ".....##....."
  ),
  // Southern cross with dots in its corners.
  "MA-10": drawn(
    "......#.....",
    ".....###....",
    "o....###...o",
    "......#.....",
    ".##...#..##.",
    "#####.o.####",
    ".##...#..##.",
    "......#.....",
    "o....###...o",
    ".....###....",
    "......#.....",
    "............"
  ),
  // The flij of the khaima: threads over and under.
  "MA-11": repeat(12, 12, (x, y) => {
    const over = (Math.floor(x / 6) + Math.floor(y / 6)) % 2 === 0
    const line = wrap(over ? x : y, 6)
    return line === 1 || line === 4
      ? 1
      : line === 2 || line === 3
        ? wrap(over ? y : x, 6) % 5 === 0
          ? 0
          : over
            ? 1
            : 2
        : 0
  }),
  // The lagoon: waves, and their foam.
  "MA-12": repeat(12, 8, (x, y) => {
    const height = wrap(y - Math.round(1.6 * Math.sin((x / 12) * Math.PI * 2)), 8)
    return height < 2 ? 1 : height === 4 ? (x % 3 === 2 ? 0 : 2) : height === 5 && x % 6 > 3 ? 1 : 0
  }),
}

export interface TileColours {
  /** Size of one cell in pixels. */
  cell: number
  foreground: string
  background: string
  accent: string
}

/** One repeat of a region's motif as an SVG, each run of cells one rectangle of a path. */
export function motifTile(region: RegionId, { cell, foreground, background, accent }: TileColours): string {
  const motif = motifs[region]
  const width = motif.across * cell
  const height = motif.down * cell
  const runs = { 1: "", 2: "" }
  for (let y = 0; y < motif.down; y++) {
    for (let x = 0; x < motif.across;) {
      const value = motif.at(x, y)
      const start = x
      while (x < motif.across && motif.at(x, y) === value) x++
      if (value) runs[value] += `M${start * cell} ${y * cell}h${(x - start) * cell}v${cell}h-${(x - start) * cell}z`
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges">` +
    `<path fill="${background}" d="M0 0h${width}v${height}H0z"/><path fill="${foreground}" d="${runs[1]}"/><path fill="${accent}" d="${runs[2]}"/></svg>`
  )
}
