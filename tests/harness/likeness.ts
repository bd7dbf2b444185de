/** How alike the market's pictures look, compared over all of them. */
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import type sharp from "sharp"
import type { PictureSpec } from "../../seed/pictures/draw"

export interface Seen {
  stem: string
  /** A picture small and soft, as an eye sees it from afar: 16 × 16 colours. */
  likeness: Uint8Array
  /** A number of its shapes is none. */
  broken: boolean
}

/** Draws all pictures coarsely, in a thread for each core. */
export async function likenesses(specs: readonly PictureSpec[]): Promise<Seen[]> {
  const threads = Math.max(2, availableParallelism())
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const worker = new Worker(join(__dirname, "likeness-worker.ts"), {
        workerData: specs.filter((_spec, i) => i % threads === thread),
        execArgv: ["--require", require.resolve("ts-node/register/transpile-only")],
      })
      return new Promise<Seen[]>((resolve, reject) => worker.on("message", resolve).on("error", reject))
    })
  )
  return parts.flat()
}

/** Mean difference of a channel, 0 to 255, under which an eye takes two pictures for one. */
const NEAR = 2

/** Every pair that an eye would take for one picture. */
export function alike(found: readonly Pick<Seen, "stem" | "likeness">[]): string[] {
  return found.flatMap((one, i) =>
    found
      .slice(i + 1)
      .flatMap((other) => (apart(one.likeness, other.likeness) < NEAR ? [`${one.stem} and ${other.stem}`] : []))
  )
}

function apart(a: Uint8Array, b: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i] - b[i])
  return sum / a.length
}

/** A picture small and soft: 16 × 16 colours. */
export const soften = (picture: sharp.Sharp): Promise<Buffer> =>
  picture.flatten().removeAlpha().resize(16, 16, { fit: "fill" }).raw().toBuffer()
