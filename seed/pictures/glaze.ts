/** What potters paint: bands round a vessel and rings on a plate. */
import { motifs } from "./motifs"
import type { Rgb } from "./palette"
import type { Sketch } from "./sketch"

export interface Glaze {
  ground: Rgb
  line: Rgb
  second: Rgb
  spark: Rgb
}

/** Colour at a place of a band: `turn` in radians, `across` 0 to 1 from one edge to the other. */
export type Band = (turn: number, across: number) => Rgb

const full = Math.PI * 2
const saw = (turn: number, repeats: number) => ((((turn / full) * repeats) % 1) + 1) % 1

/** The region's motif as stepped cells. */
export function motifBand(sketch: Sketch, glaze: Glaze, repeats: number): Band {
  const motif = motifs[sketch.region]
  return (turn, across) => {
    const value = motif.at(
      Math.floor((turn / full) * repeats * motif.across + 4096 * motif.across),
      Math.floor(across * motif.down * 0.9999)
    )
    return value === 1 ? glaze.line : value === 2 ? glaze.second : glaze.ground
  }
}

type BandMaker = (glaze: Glaze, repeats: number) => Band

export const bands: Record<string, BandMaker> = {
  petals: (glaze, repeats) => (turn, across) => {
    const x = Math.abs(saw(turn, repeats) - 0.5) * 2
    const edge = Math.sqrt(Math.max(0, 1 - across ** 1.6))
    return x < edge * 0.5 ? glaze.spark : x < edge * 0.72 ? glaze.second : x < edge * 0.9 ? glaze.line : glaze.ground
  },
  scales: (glaze, repeats) => (turn, across) => {
    const row = Math.floor(across * 3),
      x = saw(turn + (row % 2 ? Math.PI / repeats : 0), repeats) - 0.5,
      y = (across * 3) % 1
    const d = Math.hypot(x * 1.9, y)
    return d > 0.78 && d < 0.98
      ? glaze.line
      : d > 0.4 && d < 0.55
        ? glaze.second
        : d < 0.16
          ? glaze.spark
          : glaze.ground
  },
  lozenges: (glaze, repeats) => (turn, across) => {
    const d = Math.abs(saw(turn, repeats) - 0.5) * 2 + Math.abs(across - 0.5) * 2
    return d < 0.26
      ? glaze.spark
      : d < 0.5
        ? glaze.ground
        : d < 0.68
          ? glaze.second
          : d > 0.86 && d < 1.04
            ? glaze.line
            : glaze.ground
  },
  teeth: (glaze, repeats) => (turn, across) =>
    Math.abs(saw(turn, repeats * 2) - 0.5) * 2 < across ? glaze.line : glaze.ground,
  dots: (glaze, repeats) => (turn, across) => {
    const d = Math.hypot((saw(turn, repeats * 2) - 0.5) * 1.1, (across - 0.5) * 0.9)
    return d < 0.2 ? glaze.second : d > 0.3 && d < 0.37 ? glaze.line : glaze.ground
  },
  chequers: (glaze, repeats) => (turn, across) =>
    (Math.floor(saw(turn, repeats * 2) * 2) + Math.floor(across * 2.999)) % 2 ? glaze.line : glaze.ground,
  arcs: (glaze, repeats) => (turn, across) => {
    const x = Math.abs(saw(turn, repeats) - 0.5) * 2,
      other = Math.abs(saw(turn + Math.PI / repeats, repeats) - 0.5) * 2
    const a = 1 - x * x,
      b = 1 - other * other
    if (Math.abs(across - a) < 0.09 || Math.abs(across - b) < 0.09) return glaze.line
    return across < Math.min(a, b) ? glaze.second : across < Math.max(a, b) ? glaze.ground : glaze.spark
  },
  waves: (glaze, repeats) => (turn, across) => {
    const wave = Math.sin(turn * repeats) * 0.16
    const y = ((((across + wave) * 3) % 1) + 1) % 1
    return y < 0.34 ? glaze.line : y > 0.62 && y < 0.78 ? glaze.second : glaze.ground
  },
}

export const bandNames = Object.keys(bands)

/** A few rings of different bands, each with a line at its edges; answers the colour for 0 (edge or top) to 1. */
export function layered(glaze: Glaze, plan: readonly { share: number; band?: Band }[]): Band {
  const total = plan.reduce((sum, { share }) => sum + share, 0)
  return (turn, across) => {
    let from = 0
    for (const { share, band } of plan) {
      const to = from + share / total
      if (across < to) {
        const within = (across - from) / (to - from)
        const rim = 0.011 * (total / share)
        if (within < rim || within > 1 - rim) return glaze.line
        return band ? band(turn, within) : glaze.ground
      }
      from = to
    }
    return glaze.ground
  }
}

/** The star in the middle of a plate: `points` rays in two tones. */
export function rosette(glaze: Glaze, points: number): Band {
  return (turn, across) => {
    const x = Math.abs(saw(turn, points) - 0.5) * 2
    const reach = 0.42 + 0.5 * x
    if (across < 0.14) return glaze.spark
    if (across < 0.2) return glaze.line
    if (across < reach) return saw(turn, points) < 0.5 ? glaze.line : glaze.second
    if (across < reach + 0.07) return glaze.ground
    const inner = 0.42 + 0.5 * (1 - x)
    return across > inner + 0.08 && across < inner + 0.2 ? glaze.second : glaze.ground
  }
}
