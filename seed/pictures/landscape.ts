/** The land of each region, in layers. */
import { hex, mix } from "./palette"
import { box, path, type Sketch } from "./sketch"

export function territoryLandscape(sketch: Sketch): void {
  const { tones, width, height } = sketch
  sketch.add(box(0, 0, width, height, hex(tones.ground)))
  for (let i = 1; i < 4; i++) {
    const y = height * (0.3 + i * 0.16)
    sketch.add(path(`M0 ${y}C${width * 0.3} ${y - 90} ${width * 0.6} ${y + 60} ${width} ${y - 40}V${height}H0z`, hex(mix(tones.ground, tones.colour, i * 0.28))))
  }
}
