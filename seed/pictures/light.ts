/** One light for every picture: high, from the left. */
import { mix, type Rgb } from "./palette"

type Vector = readonly [number, number, number]

/** Towards the light; x to the right, y up, z to the eye. */
const lightFrom: Vector = [-0.56, 0.62, 0.55]
const half: Vector = [-0.32, 0.36, 0.88]

const dark: Rgb = [46, 24, 26]

export interface Surface {
  /** 0 dull (wool, clay) to 1 glazed. */
  gloss: number
  /** 0 opaque to 1: light goes through and gathers on the far side, as in oil or honey. */
  glow?: number
}

/** What a colour looks like on a surface that faces along a normal of length 1. */
export function lit(colour: Rgb, [nx, ny, nz]: Vector, { gloss, glow = 0 }: Surface): Rgb {
  const facing = nx * lightFrom[0] + ny * lightFrom[1] + nz * lightFrom[2]
  const depth = Math.max(0, 0.5 - facing * 0.72) * (1 - glow * 0.55)
  const shaded = mix(colour, dark, Math.min(0.72, depth * 0.8))
  let [r, g, b] = facing > 0.72 ? mix(shaded, [255, 248, 232], (facing - 0.72) * 0.5) : shaded
  if (glow) {
    const through = Math.max(0, nx * 0.62 - ny * 0.3 + nz * 0.5) ** 2 * glow
    r += (255 - r) * through * 0.75
    g += (232 - g) * through * 0.55
    b += (150 - b) * through * 0.25
  }
  if (gloss) {
    const aim = Math.max(0, nx * half[0] + ny * half[1] + nz * half[2])
    const shine = gloss * (aim ** 60 * 0.75 + aim ** 12 * 0.13)
    r += (255 - r) * shine
    g += (253 - g) * shine
    b += (246 - b) * shine
  }
  return [r, g, b]
}
