/** What the lands of several regions share. */
import { mix, type Rgb } from "./palette"
import { type Sketch } from "./sketch"

export const sand: Rgb = [236, 208, 158]
export const leafy: Rgb = [92, 122, 66]
export const lime: Rgb = [248, 242, 228]
export const oat: Rgb = [226, 190, 112]

export type Scene = (sketch: Sketch) => string[]

/** The region's colour, fainter with distance (0 near, 1 far). */
export const far = ({ tones }: Sketch, distance: number): Rgb =>
  mix(tones.colour, mix([250, 238, 220], tones.colour, 0.22), distance)

export const scattered = (
  sketch: Sketch,
  count: number,
  low: number,
  high: number,
  draw: (x: number, y: number) => string
): string[] =>
  Array.from(
    { length: count },
    () => [sketch.random.between(-20, sketch.width + 20), sketch.random.between(low, high)] as const
  )
    .sort((a, b) => a[1] - b[1])
    .map(([x, y]) => draw(x, y))
