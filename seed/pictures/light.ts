/** One light for every picture: high, from the left. */
import type { Rgb } from "./palette"

type Vector = readonly [number, number, number]

/** Towards the light; x to the right, y up, z to the eye. */
const lightFrom: Vector = [-0.56, 0.62, 0.55]
const half: Vector = [-0.32, 0.36, 0.88]

const dark: Rgb = [46, 24, 26]
const white: Rgb = [255, 248, 232]

const towards = (from: number, to: number, amount: number) => from + (to - from) * amount

function power12(value: number): number {
  const power4 = value * value * value * value
  return power4 * power4 * power4
}

export interface Surface {
  /** 0 dull (wool, clay) to 1 glazed. */
  gloss: number
  /** 0 opaque to 1: light goes through and gathers on the far side, as in oil or honey. */
  glow?: number
}

/** What a colour looks like on a surface that faces along a normal of length 1. Asked for every pixel: it makes one array. */
export function lit(colour: Rgb, [nx, ny, nz]: Vector, { gloss, glow = 0 }: Surface): Rgb {
  const facing = nx * lightFrom[0] + ny * lightFrom[1] + nz * lightFrom[2]
  const depth = Math.max(0, 0.5 - facing * 0.72) * (1 - glow * 0.55)
  const shadow = Math.min(0.72, depth * 0.8)
  const shine = facing > 0.72 ? (facing - 0.72) * 0.5 : 0
  let r = towards(towards(colour[0], dark[0], shadow), white[0], shine)
  let g = towards(towards(colour[1], dark[1], shadow), white[1], shine)
  let b = towards(towards(colour[2], dark[2], shadow), white[2], shine)
  if (glow) {
    const through = Math.max(0, nx * 0.62 - ny * 0.3 + nz * 0.5) ** 2 * glow
    r += (255 - r) * through * 0.75
    g += (232 - g) * through * 0.55
    b += (150 - b) * through * 0.25
  }
  if (gloss) {
    const aim = nx * half[0] + ny * half[1] + nz * half[2]
    // Below this not one part in 255 comes back.
    if (aim > 0.5) {
      const wide = power12(aim)
      const glint = gloss * (wide ** 5 * 0.75 + wide * 0.13)
      r += (255 - r) * glint
      g += (253 - g) * glint
      b += (246 - b) * glint
    }
  }
  return [r, g, b]
}
