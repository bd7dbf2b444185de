/** Draws many pictures into a folder. Can be stopped and started again: what is there is not drawn twice. */
import { createHash } from "node:crypto"
import { appendFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { filesOf, pictureVersion, type PictureSpec } from "./draw"

interface DrawAllOptions {
  specs: readonly PictureSpec[]
  folder: string
  /** Called after each thing, drawn or found. */
  onProgress?: (done: number, total: number) => void
}

interface DrawAllResult {
  drawn: number
  found: number
}

/** What has been drawn, a line each: a picture is drawn again when what it shows has changed. */
const journal = ".drawn"

const digest = (spec: PictureSpec) =>
  createHash("sha1")
    .update(`${pictureVersion} ${JSON.stringify(spec)}`)
    .digest("hex")

async function missingOf(specs: readonly PictureSpec[], folder: string): Promise<PictureSpec[]> {
  const files = new Set(await readdir(folder))
  const drawn = new Set((await readFile(join(folder, journal), "utf8").catch(() => "")).split("\n"))
  const missing = specs.filter((spec) => !drawn.has(digest(spec)) || filesOf(spec).some((name) => !files.has(name)))
  const kept = specs.filter((spec) => !missing.includes(spec)).map((spec) => `${digest(spec)}\n`)
  await writeFile(join(folder, journal), kept.join(""))
  return missing
}

/** One thread works through the queue; a picture that cannot be drawn ends it, and the drawing. */
function work(queue: PictureSpec[], folder: string, onDrawn: (spec: PictureSpec) => Promise<void>): Promise<void> {
  const worker = new Worker(join(__dirname, "draw-worker.ts"), {
    workerData: { folder },
    execArgv: ["--require", require.resolve("ts-node/register/transpile-only")],
    resourceLimits: { maxOldGenerationSizeMb: 384 },
  })
  return new Promise<void>((resolve, reject) => {
    let current: PictureSpec | undefined
    const next = () => {
      current = queue.shift()
      if (current) worker.postMessage(current)
      else resolve()
    }
    worker.on("message", () => {
      if (current) onDrawn(current).then(next, reject)
    })
    worker.on("error", reject)
    worker.on("exit", () => reject(new Error("A drawing thread ended before its work")))
    next()
  }).finally(() => {
    queue.length = 0
    worker.removeAllListeners("exit")
    return worker.terminate()
  })
}

/** Draws every picture that is missing, with a thread for each core. */
export async function drawAll({ specs, folder, onProgress }: DrawAllOptions): Promise<DrawAllResult> {
  await mkdir(folder, { recursive: true })
  const queue = await missingOf(specs, folder)
  const result: DrawAllResult = { drawn: 0, found: specs.length - queue.length }
  const told = () => onProgress?.(result.drawn + result.found, specs.length)
  if (result.found) told()
  const threads = Math.min(Math.max(2, availableParallelism()), 8, queue.length)
  const onDrawn = async (spec: PictureSpec) => {
    await appendFile(join(folder, journal), `${digest(spec)}\n`)
    result.drawn++
    told()
  }
  await Promise.all(Array.from({ length: threads }, () => work(queue, folder, onDrawn)))
  return result
}
