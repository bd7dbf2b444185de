/** Words as pixels, in the market's own faces: Pango shapes them, Arabic too. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { inflateSync } from "node:zlib"
import sharp from "sharp"
import { hex, type Rgb } from "./palette"

const faces = {
  display: {
    name: "Reem Kufi Bold",
    files: ["reem-kufi/files/reem-kufi-arabic-700-normal", "reem-kufi/files/reem-kufi-latin-700-normal"],
  },
  text: {
    name: "Readex Pro",
    files: ["readex-pro/files/readex-pro-arabic-400-normal", "readex-pro/files/readex-pro-latin-400-normal"],
  },
}

/** A WOFF's tables unpacked: the font libraries of sharp read no compressed ones. */
function unpack(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const power = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + 16 * count)
  woff.copy(head, 0, 4, 8)
  ;[count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, i) =>
    head.writeUInt16BE(value, 4 + i * 2)
  )
  const parts = [head]
  let offset = head.length
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at))
    const raw = woff.subarray(start, start + packed)
    const table = Buffer.alloc((length + 3) & ~3)
    ;(packed < length ? inflateSync(raw) : raw).copy(table)
    woff.copy(head, 12 + 16 * i, entry, entry + 4)
    woff.copy(head, 16 + 16 * i, entry + 16, entry + 20)
    head.writeUInt32BE(offset, 20 + 16 * i)
    head.writeUInt32BE(length, 24 + 16 * i)
    parts.push(table)
    offset += table.length
  }
  return Buffer.concat(parts)
}

async function load(): Promise<string> {
  // Each user's own: somebody else's could neither be written to nor trusted.
  const folder = join(tmpdir(), `maarid-faces-${process.getuid?.() ?? "own"}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let last = ""
  for (const file of [...faces.display.files, ...faces.text.files]) {
    last = join(folder, `${basename(file)}.ttf`)
    const temporary = `${last}.${process.pid}.${process.hrtime.bigint()}`
    await writeFile(temporary, unpack(await readFile(require.resolve(`@fontsource/${file}.woff`))))
    await rename(temporary, last)
    // Named once, a face is known to the whole process.
    await sharp({ text: { text: ".", fontfile: last, font: "Reem Kufi", rgba: true } })
      .raw()
      .toBuffer()
  }
  return last
}

let loaded: Promise<string> | undefined

interface Lettering {
  face: keyof typeof faces
  /** Pixels of the face; smaller where the words would need more than `height`. */
  size: number
  colour: Rgb
  /** Lines break at it. */
  width: number
  height: number
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

export interface Lettered {
  png: Buffer
  width: number
  height: number
}

export async function letter(text: string, { face, size, colour, width, height }: Lettering): Promise<Lettered> {
  const fontfile = await (loaded ??= load())
  for (let size1 = size; ; size1 = Math.floor(size1 * 0.9)) {
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${hex(colour)}">${escaped(text)}</span>`,
        font: `${faces[face].name} ${size1}`,
        fontfile,
        rgba: true,
        dpi: 72,
        width,
        wrap: "word",
        spacing: Math.round(size1 * (face === "display" ? 0.1 : 0.3)),
        // Where reading begins: Pango turns it round for right to left.
        align: "left",
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true })
    if ((info.height <= height && info.width <= width) || size1 < 18)
      return { png: data, width: info.width, height: info.height }
  }
}
