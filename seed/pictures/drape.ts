/** Cloth that hangs: folds fall from above, light catches their backs. */
import type { Rgb } from "./palette"
import type { Random } from "./random"
import { Raster } from "./raster"

export interface Draped {
  /** Pixels. */
  width: number
  height: number
  random: Random
  /** Colour of the cloth; `u` and `v` in pixels along its threads, as if it lay flat. */
  colour: (u: number, v: number) => Rgb
  /** How many folds, and how deep, 0 to 1. */
  folds: number
  depth: number
  /** Pixels by which the lower hem swings. */
  hem?: number
  /** How far the cloth is gathered at the top, 0 to 0.6. */
  gathered?: number
  /** Pixels of one thread. */
  thread?: number
}

/** Draws hanging cloth; threads show as a fine rib. */
export function drape({
  width,
  height,
  random,
  colour,
  folds,
  depth,
  hem = 10,
  gathered = 0,
  thread = 3,
}: Draped): Raster {
  const raster = new Raster(width, height)
  const waves = [0, 1, 2].map((i) => ({
    rate: folds * (i + 1) * random.between(0.8, 1.15),
    phase: random.between(0, 6.28),
    lean: random.between(-0.8, 0.8),
    part: 1 / (i * 1.3 + 1),
  }))
  for (let y = 0; y < height; y++) {
    const fall = y / height
    const strength = depth * (0.35 + 0.65 * fall)
    const wide = 1 - gathered * (1 - fall) ** 1.6
    for (let x = 0; x < width; x++) {
      const s = (x / width - 0.5) / wide
      if (s < -0.5 || s > 0.5) continue
      let fold = 0,
        slope = 0
      for (const { rate, phase, lean, part } of waves) {
        const angle = (s + 0.5) * 6.283 * rate + phase + lean * fall * 1.6
        fold += Math.sin(angle) * part
        slope += Math.cos(angle) * part
      }
      const drop = height - hem + fold * hem * 0.5
      if (y > drop) continue
      const u = (s + 0.5) * width + fold * strength * 9
      const v = y - fold * strength * 5
      const base = colour(u, v)
      const rib = (Math.floor(u / thread) + Math.floor(v / thread)) % 2 ? 0.028 : -0.028
      const k =
        1 +
        strength * (slope * 0.2 + fold * 0.1 - 0.05) +
        rib +
        (0.5 - x / width) * 0.12 +
        (random.next() - 0.5) * 0.035
      raster.set(x, y, [base[0] * k, base[1] * k + (k - 1) * 6, base[2] * k + (k - 1) * 8])
    }
  }
  return raster.softenEdges()
}
