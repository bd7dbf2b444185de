/** Draws many pictures into a folder. Can be stopped and started again: what is there is not drawn twice. */
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { cpus } from "node:os"
import { join } from "node:path"
import { formats, pictureName, pictureVersion, renderPicture, type PictureSpec } from "./draw"

export interface DrawAllOptions {
  specs: readonly PictureSpec[]
  folder: string
  /** Called after each picture, drawn or found. */
  onProgress?: (done: number, total: number) => void
}

export interface DrawAllResult {
  drawn: number
  found: number
}

const versionFile = ".picture-version"

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false
  )

async function complete(spec: PictureSpec, folder: string): Promise<boolean> {
  const there = await Promise.all(
    formats[spec.kind].widths.map((width) => exists(join(folder, pictureName(spec, width))))
  )
  return there.every(Boolean)
}

/** A file appears under its name only when it is whole. */
async function writeWhole(file: string, content: Buffer | string): Promise<void> {
  const temporary = `${file}.${process.pid}.part`
  await writeFile(temporary, content)
  await rename(temporary, file)
}

/** Pictures of another version go first, so that from then on whatever is there is right, even after a stop midway. */
async function clearOtherVersion(specs: readonly PictureSpec[], folder: string): Promise<void> {
  const marker = join(folder, versionFile)
  if ((await readFile(marker, "utf8").catch(() => "")) === `${pictureVersion}`) return
  for (const spec of specs) {
    await Promise.all(
      formats[spec.kind].widths.map((width) => rm(join(folder, pictureName(spec, width)), { force: true }))
    )
  }
  await writeWhole(marker, `${pictureVersion}`)
}

/** Draws every picture that is missing: one is drawn here while sharp renders and encodes others in its threads. */
export async function drawAll({ specs, folder, onProgress }: DrawAllOptions): Promise<DrawAllResult> {
  await mkdir(folder, { recursive: true })
  await clearOtherVersion(specs, folder)
  const result: DrawAllResult = { drawn: 0, found: 0 }
  const queue = [...specs]
  const worker = async () => {
    for (let spec = queue.shift(); spec; spec = queue.shift()) {
      if (await complete(spec, folder)) result.found++
      else {
        for (const { name, webp } of await renderPicture(spec)) await writeWhole(join(folder, name), webp)
        result.drawn++
      }
      onProgress?.(result.drawn + result.found, specs.length)
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, cpus().length) }, worker))
  return result
}
