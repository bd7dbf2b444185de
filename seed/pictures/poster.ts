/** The ground of a fair's poster; the page sets the words over it. */
import { hex } from "./palette"
import { box, path, type Sketch } from "./sketch"
import { archPath } from "./stage"

export function fairPoster(sketch: Sketch, _number: number | null): void {
  const { tones, width, height } = sketch
  sketch.add(box(0, 0, width, height, hex(tones.deep)), path(archPath(width / 2, height, width * 0.7, height * 0.7), hex(tones.colour)))
}
