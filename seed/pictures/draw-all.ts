/** Draws many pictures into a folder. Can be stopped and started again: what is there is not drawn twice. */
import { access, mkdir, readFile, rename, writeFile } from "node:fs/promises"
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
  const there = await Promise.all(formats[spec.kind].widths.map((width) => exists(join(folder, pictureName(spec, width)))))
  return there.every(Boolean)
}

/** A file appears under its name only when it is whole. */
async function writeWhole(file: string, content: Buffer | string): Promise<void> {
  const temporary = `${file}.${process.pid}.part`
  await writeFile(temporary, content)
  await rename(temporary, file)
}

/**
 * Draws every picture that is missing, or all of them when the folder was drawn by another version.
 * Two at a time for each core: one is drawn here while sharp renders and encodes the others in its threads.
 */
export async function drawAll({ specs, folder, onProgress }: DrawAllOptions): Promise<DrawAllResult> {
  await mkdir(folder, { recursive: true })
  const marker = join(folder, versionFile)
  const state = `${pictureVersion}`
  const before = await readFile(marker, "utf8").catch(() => "")
  // A renewal that is cut short resumes where it stopped: the names done so far follow the version.
  const [version, ...renewed] = before.split("\n")
  const current = version === state
  const fresh = new Set(current ? renewed.filter(Boolean) : [])
  const trustAll = current && fresh.size === 0
  const result: DrawAllResult = { drawn: 0, found: 0 }
  const queue = [...specs]

  const worker = async () => {
    for (let spec = queue.shift(); spec; spec = queue.shift()) {
      const key = pictureName(spec, formats[spec.kind].widths[0])
      if ((trustAll || fresh.has(key)) && (await complete(spec, folder))) {
        result.found++
      } else {
        for (const { name, webp } of await renderPicture(spec)) await writeWhole(join(folder, name), webp)
        result.drawn++
        fresh.add(key)
      }
      onProgress?.(result.drawn + result.found, specs.length)
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, cpus().length * 2) }, worker))
  await writeWhole(marker, state)
  return result
}
