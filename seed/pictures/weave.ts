/** Cloth made stitch by stitch, with the unevenness of wool. */
import type { Rgb } from "./palette"
import type { Random } from "./random"
import { Raster } from "./raster"

export interface Woven {
  columns: number
  rows: number
  /** Pixels of one stitch, across and down. */
  stitch: readonly [number, number]
  random: Random
  colour: (column: number, row: number) => Rgb
  /** knot: tufts of pile; flat: ribbed weft; plain: fine tabby. */
  hand: "knot" | "flat" | "plain"
  /** How far shades wander, 0 to 1. */
  uneven?: number
  /** Pixels by which the edges waver. */
  waver?: number
}

/** A slow wandering line, as hands make over an afternoon. */
export function wandering(random: Random, size: number): (position: number) => number {
  const phases = [0, 1, 2].map(() => [random.between(0, 6.28), random.between(0.6, 1.6)] as const)
  return (position) =>
    phases.reduce(
      (sum, [phase, rate], i) => sum + Math.sin((position / size) * 6.28 * rate * (i + 1) + phase) / (i + 1.4),
      0
    ) / 1.6
}

function thread(hand: Woven["hand"], i: number, j: number, w: number, h: number, odd: boolean): number {
  const x = (i + 0.5) / w - 0.5,
    y = (j + 0.5) / h - 0.5
  if (hand === "knot") return 0.09 - 0.2 * (x + y) * 0.7 - 0.5 * Math.max(0, Math.max(Math.abs(x), Math.abs(y)) - 0.34)
  if (hand === "flat") return 0.06 - 0.9 * y * y - 0.12 * y - (Math.abs(x) > 0.4 ? 0.05 : 0)
  return (odd ? 0.05 - 0.4 * x * x : 0.02 - 0.4 * y * y) - 0.05 * (x + y)
}

/** Weaves the cloth as a raster; its margins are clear where the edge wavers inward. */
export function weave({ columns, rows, stitch: [w, h], random, colour, hand, uneven = 0.5, waver = 0 }: Woven): Raster {
  const raster = new Raster(columns * w + waver * 2, rows * h)
  const bands = wandering(random, rows),
    left = wandering(random, rows * 0.7)
  const fuzz = Array.from({ length: 512 }, () => random.between(-1, 1))
  const profile: number[][] = [0, 1].map((odd) =>
    Array.from({ length: w * h }, (_, k) => thread(hand, k % w, Math.floor(k / w), w, h, odd === 1))
  )
  let turn = 0
  for (let row = 0; row < rows; row++) {
    const band = bands(row) * 0.05 * uneven
    const offset = waver + Math.round(left(row) * waver)
    for (let column = 0; column < columns; column++) {
      const base = colour(column, row)
      const wool = band + (random.next() - 0.5) * 0.17 * uneven
      const shape = profile[(column + row) & 1]
      for (let j = 0; j < h; j++) {
        for (let i = 0; i < w; i++) {
          turn = (turn + 7) & 511
          const k = 1 + wool + shape[j * w + i] + fuzz[turn] * 0.03
          raster.set(offset + column * w + i, row * h + j, [base[0] * k, base[1] * k + (k - 1) * 4, base[2] * k])
        }
      }
    }
  }
  return raster
}
