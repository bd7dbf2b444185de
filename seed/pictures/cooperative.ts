/** A cooperative's seal and the strip above its page. */
import type { Craft } from "../schema"
import { hex } from "./palette"
import { motifTile } from "./motifs"
import { box, circle, group, image, path, type Sketch } from "./sketch"
import { khatamInner, starPath } from "./zellige"
import { territoryLandscape } from "./landscape"

const dataUrl = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`

/** The region's motif as a fill. */
export function motifFill(sketch: Sketch, cell: number, colours: { foreground: string; background: string; accent: string }, transform = ""): string {
  const tile = motifTile(sketch.region, { ...colours, cell })
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(tile) ?? []
  return sketch.pattern(+width, +height, image(dataUrl(tile), 0, 0, +width, +height), transform)
}

export function cooperativeMark(sketch: Sketch): void {
  const { tones } = sketch
  sketch.add(box(0, 0, 400, 400, hex(tones.ground)), circle(200, 200, 180, hex(tones.deep)))
  sketch.add(path(starPath(200, 200, 150, khatamInner(150)), hex(tones.onColour)), group("", circle(200, 200, 70, hex(tones.accent))))
}

export function cooperativeBanner(sketch: Sketch, _craft: Craft): void {
  territoryLandscape(sketch)
}
