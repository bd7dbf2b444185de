/** Colour maths in sRGB: what the drawings mix, and what the contrast of words is checked with. */

export type Rgb = readonly [number, number, number]

export const paper: Rgb = [251, 246, 236]
export const ink: Rgb = [35, 28, 23]

const clamp = (n: number) => Math.max(0, Math.min(255, Math.round(n)))

export function rgb(hex: string): Rgb {
  const n = parseInt(hex.slice(1), 16)
  return [n >> 16, (n >> 8) & 255, n & 255]
}

export function hex(colour: Rgb): string {
  return "#" + colour.map((c) => clamp(c).toString(16).padStart(2, "0")).join("")
}

/** `amount` 0 gives the first colour, 1 the second. */
export function mix(from: Rgb, to: Rgb, amount: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * amount,
    from[1] + (to[1] - from[1]) * amount,
    from[2] + (to[2] - from[2]) * amount,
  ]
}

/** Towards warm white. */
export const tint = (colour: Rgb, amount: number): Rgb => mix(colour, [255, 250, 240], amount)

/** Towards a warm dark, so that shadows never look like soot. */
export const shade = (colour: Rgb, amount: number): Rgb => mix(colour, [38, 22, 18], amount)

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((c) => {
    const s = c / 255
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of WCAG, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** The nearest darker (or lighter) neighbour of a colour that can be read on a ground. */
export function readable(colour: Rgb, ground: Rgb, ratio = 4.5): Rgb {
  const target: Rgb = luminance(ground) > 0.2 ? [20, 12, 8] : [255, 252, 246]
  for (let step = 0; step < 1; step += 0.04) {
    const candidate = mix(colour, target, step)
    if (contrast(candidate, ground) >= ratio) return candidate
  }
  return target
}
