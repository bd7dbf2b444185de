import { parentPort, workerData } from "node:worker_threads"
import sharp from "sharp"
import { formats, picturesOf, type PictureSpec } from "../../seed/pictures/draw"
import { soften, type Seen } from "./likeness"

sharp.concurrency(1)

async function look(): Promise<Seen[]> {
  const found: Seen[] = []
  for (const spec of workerData as PictureSpec[])
    for (const { stem, format, draw } of picturesOf(spec, 0.25)) {
      const svg = await draw()
      const density = (72 * 160) / formats[format].width
      const likeness = await soften(sharp(Buffer.from(svg), { density, unlimited: true }))
      found.push({ stem, likeness, broken: /NaN|undefined|Infinity/.test(svg.replace(/base64,[^"]+/g, "")) })
    }
  return found
}

look().then(
  (found) => parentPort?.postMessage(found),
  (error: unknown) => {
    throw error
  }
)
