/** Drawn papers: they stand for photos of documents, and say on every one that they are an example. */
import sharp from "sharp"
import { letter } from "./lettering"
import { motifFill } from "./motif-fill"
import { hex, ink, mix, paper as sheetColour, type Rgb } from "./palette"
import type { RegionId } from "./regions"
import { box, circle, line, path, Sketch } from "./sketch"
import { khatamInner, starPath } from "./zellige"

const width = 800,
  height = 1130,
  side = 70

export interface PaperWords {
  /** What it is, in Arabic and in French. */
  title: { ar: string; fr: string }
  /** Whose it is. */
  holder: { ar: string; fr: string }
  number: string
}

/** A sheet with the region's weave above, rows that stand for writing, and a stamp. */
function sheet(seed: string, region: RegionId): Buffer {
  const sketch = new Sketch({ seed: `paper/${seed}`, region, width, height })
  const { deep, accent } = sketch.land
  const weave = motifFill(sketch, 4, { foreground: hex(deep), background: "#fffdf7", accent: hex(accent) })
  const pale = hex(mix(ink, sheetColour, 0.72))
  sketch.add(box(0, 0, width, height, hex(mix(sheetColour, [255, 255, 255], 0.4))), box(0, 0, width, 48, weave))
  for (let row = 0; row < 11; row++) {
    const y = 560 + row * 38
    const short = sketch.random.between(0, row % 4 === 3 ? 330 : 60)
    sketch.add(line(`M${side + short} ${y}H${width - side}`, pale, 9))
  }
  const stamp = hex(mix(deep, [255, 255, 255], 0.2))
  sketch.add(
    circle(190, 985, 78, "none", `stroke="${stamp}" stroke-width="6"`),
    circle(190, 985, 62, "none", `stroke="${stamp}" stroke-width="2"`),
    path(starPath(190, 985, 44, khatamInner(44)), "none", `stroke="${stamp}" stroke-width="4"`)
  )
  return Buffer.from(sketch.toString())
}

const watermark = async () => {
  const red: Rgb = [176, 58, 46]
  const { png } = await letter("مثال · SPÉCIMEN", { face: "display", size: 92, colour: red, width: 900, height: 160 })
  return sharp(png)
    .composite([
      {
        input: Buffer.from([255, 255, 255, 72]),
        raw: { width: 1, height: 1, channels: 4 },
        tile: true,
        blend: "dest-in",
      },
    ])
    .rotate(-34, { background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer({ resolveWithObject: true })
}
let marked: ReturnType<typeof watermark> | undefined

/** The paper as a JPEG. The seed tells one from another. */
export async function drawPaper(
  seed: string,
  region: RegionId,
  { title, holder, number }: PaperWords
): Promise<Buffer> {
  const common = { colour: ink, width: width - 2 * side }
  const lines = await Promise.all([
    letter(title.ar, { ...common, face: "display", size: 54, height: 90 }),
    letter(title.fr, { ...common, face: "text", size: 30, height: 60 }),
    letter(holder.ar, { ...common, face: "text", size: 34, height: 90 }),
    letter(holder.fr, { ...common, face: "text", size: 28, height: 60 }),
    letter(number, { ...common, face: "text", size: 26, height: 40 }),
  ])
  let top = 100
  const words = lines.map(({ png, width: wide, height: high }, index) => {
    const arabic = index === 0 || index === 2
    const layer = { input: png, left: arabic ? width - side - wide : side, top }
    top += high + [22, 48, 18, 22, 0][index]
    return layer
  })
  const { data, info } = await (marked ??= watermark())
  const middle = { left: Math.round((width - info.width) / 2), top: Math.round((height - info.height) / 2) }
  return sharp(sheet(seed, region))
    .composite([...words, { input: data, ...middle }])
    .jpeg({ quality: 80 })
    .toBuffer()
}
