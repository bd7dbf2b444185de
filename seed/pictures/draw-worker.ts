/** A thread that draws: gets a thing, writes its files, says so. */
import { rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { parentPort, threadId, workerData } from "node:worker_threads"
import sharp from "sharp"
import { renderPictures, type PictureSpec } from "./draw"

// As many threads draw as there are cores: each keeps to its own, and to little memory.
sharp.concurrency(1)
sharp.cache(false)

const { folder } = workerData as { folder: string }

parentPort?.on("message", async (spec: PictureSpec) => {
  for await (const { name, content } of renderPictures(spec)) {
    // A file appears under its name only when it is whole.
    const temporary = join(folder, `${name}.${process.pid}-${threadId}.part`)
    await writeFile(temporary, content)
    await rename(temporary, join(folder, name))
  }
  parentPort?.postMessage("drawn")
})
