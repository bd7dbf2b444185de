/** The region's motif as a fill. */
import { motifs, motifTile } from "./motifs"
import { image, type Sketch } from "./sketch"

const dataUrl = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`

/** `cell` units a cell. */
export function motifFill(
  sketch: Sketch,
  cell: number,
  colours: { foreground: string; background: string; accent: string },
  transform = ""
): string {
  const motif = motifs[sketch.region]
  const tile = motifTile(sketch.region, { ...colours, cell: 8 })
  const width = motif.across * cell,
    height = motif.down * cell
  return sketch.pattern(width, height, image(dataUrl(tile), 0, 0, width, height), transform)
}
