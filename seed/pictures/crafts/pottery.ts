/** Thrown and painted clay: plates, bowls, jars, tagines. */
import { mix, shade, tint, type Rgb } from "../palette"
import { motifs } from "../motifs"
import { thrown, type Paint, type ProfilePoint } from "../lathe"
import { setStage } from "../stage"
import type { Sketch } from "../sketch"

const slip: Rgb = [248, 240, 222]

/** Runs the region's motif round a vessel as a band of the given cells high. */
export function motifRound(sketch: Sketch, repeats: number, cell: number, figure: Rgb, ground: Rgb, accent: Rgb) {
  const motif = motifs[sketch.region]
  const cells = repeats * motif.across
  return (turn: number, down: number): Rgb => {
    const value = motif.at(((turn / (Math.PI * 2)) * cells + cells * 4) | 0, Math.floor(down / cell))
    return value === 1 ? figure : value === 2 ? accent : ground
  }
}

const shapes: Record<string, ProfilePoint[]> = {
  round: [[70, 0], [70, 0], [120, 40], [172, 150], [160, 270], [96, 350], [70, 380], [72, 410], [92, 424], [92, 424], [80, 426], [60, 400], [56, 360]],
  tall: [[84, 0], [84, 0], [108, 60], [142, 190], [146, 300], [104, 400], [62, 450], [58, 490], [84, 520], [84, 520], [72, 522], [48, 490], [44, 440]],
}

export function jar(sketch: Sketch): void {
  const { random, tones } = sketch
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const)) + 130
  const shape = shapes[random.pick(Object.keys(shapes))]
  const size = random.between(0.95, 1.15)
  const band = motifRound(sketch, random.whole(3, 4), 7, tones.deep, slip, tones.accent)
  const from = random.between(120, 170), high = motifs[sketch.region].down * 7 * 2
  const paint: Paint = ({ turn, height, inner }) => {
    const h = height / size
    if (inner) return shade(slip, 0.35)
    if (h > from && h < from + high) return band(turn, h - from)
    if (Math.abs(h - from + 10) < 4 || Math.abs(h - from - high - 10) < 4) return tones.deep
    return h < 40 ? mix(tones.colour, [150, 92, 60], 0.4) : tint(slip, 0.2)
  }
  sketch.add(sketch.shadow(400, floor, 200 * size, 52))
  sketch.add(thrown(400, floor, { profile: shape.map(([r, h]) => [r * size, h * size] as const), paint, surface: { gloss: 0.8 } }))
}
