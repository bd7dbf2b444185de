/** The region's motif in relief round something turned. */
import { motifs } from "../motifs"
import type { Rgb } from "../palette"
import type { Sketch } from "../sketch"

/** `down` runs 0 to 1 across the band. */
export function motifRound(
  sketch: Sketch,
  repeats: number,
  figure: Rgb,
  ground: Rgb,
  accent: Rgb
): (turn: number, down: number) => Rgb {
  const motif = motifs[sketch.region]
  return (turn, down) => {
    const value = motif.at(
      (turn / Math.PI / 2) * motif.across * repeats + motif.across * 400,
      Math.min(0.999, Math.max(0, down)) * motif.down
    )
    return value === 1 ? figure : value === 2 ? accent : ground
  }
}
