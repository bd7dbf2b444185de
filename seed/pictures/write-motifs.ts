/** Writes the tiles the storefront repeats: the selvedge of each region, and the quiet ground of zellige. */
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { motifTile } from "./motifs"
import { hex } from "./palette"
import { regionIds, tonesOf } from "./regions"
import { khatamGrid } from "./zellige"

export const motifFolder = join(__dirname, "../../storefront/public/motifs")

/** One repeat of the ground: khatam stars and crosses in thin lines of the current colour. */
function zelligeTile(): string {
  const cell = 96
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cell}" height="${cell}" viewBox="0 0 ${cell} ${cell}">` +
    `${khatamGrid(cell, cell, cell, 'fill="none" stroke="#8f96b8" stroke-opacity=".4" stroke-width="1.25"')}</svg>`
  )
}

/** Every tile by file name; the same text on every machine. */
export function motifFiles(): Map<string, string> {
  const files = new Map<string, string>()
  for (const region of regionIds) {
    const { deep, spark } = tonesOf(region)
    files.set(
      `${region}.svg`,
      motifTile(region, { cell: 2, foreground: "#fff7e8", background: hex(deep), accent: hex(spark) }) + "\n"
    )
  }
  files.set("zellige.svg", zelligeTile() + "\n")
  return files
}

/** Brings the storefront's folder up to date. */
export async function writeMotifs(folder = motifFolder): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, content] of motifFiles()) await writeFile(join(folder, name), content)
}

if (require.main === module) {
  writeMotifs().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}
