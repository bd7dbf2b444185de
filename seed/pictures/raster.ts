/** Pixels drawn by hand, for what SVG cannot say: woven cloth, thrown clay. Encoded as PNG and set into the SVG. */
import { crc32, deflateSync } from "node:zlib"
import type { Rgb } from "./palette"

const usual = 1.2
let pixels = usual

/** Pixels drawn for one unit of the picture. */
export const resolution = () => pixels

/** Draws finer, for what is shown close, or coarser, for what is only measured. */
export function drawnAt<T>(factor: number, work: () => T): T {
  pixels = usual * factor
  try {
    return work()
  } finally {
    pixels = usual
  }
}

export class Raster {
  readonly pixels: Uint8ClampedArray

  constructor(
    readonly width: number,
    readonly height: number
  ) {
    this.pixels = new Uint8ClampedArray(width * height * 4)
  }

  set(x: number, y: number, colour: Rgb, alpha = 255): void {
    const i = (y * this.width + x) * 4
    this.pixels[i] = colour[0]
    this.pixels[i + 1] = colour[1]
    this.pixels[i + 2] = colour[2]
    this.pixels[i + 3] = alpha
  }

  /** Softens the stairs along the outline, where painted meets empty. */
  softenEdges(): this {
    const { width, height, pixels } = this
    const source = pixels.slice()
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        const i = (y * width + x) * 4
        const alpha = source[i + 3]
        const around = source[i - 1] + source[i + 7] + source[i - width * 4 + 3] + source[i + width * 4 + 3]
        if (around === alpha * 4) continue
        let weight = 0,
          r = 0,
          g = 0,
          b = 0
        for (let dy = -1; dy <= 1; dy++)
          for (let dx = -1; dx <= 1; dx++) {
            const j = i + (dy * width + dx) * 4
            const a = source[j + 3]
            weight += a
            r += source[j] * a
            g += source[j + 1] * a
            b += source[j + 2] * a
          }
        if (!weight) continue
        pixels[i] = r / weight
        pixels[i + 1] = g / weight
        pixels[i + 2] = b / weight
        pixels[i + 3] = weight / 9
      }
    }
    return this
  }

  /** A `data:` address to put in an SVG image. */
  toDataUrl(): string {
    const stride = this.width * 4
    const raw = Buffer.alloc((stride + 1) * this.height)
    for (let y = 0; y < this.height; y++)
      raw.set(this.pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1)
    const header = Buffer.alloc(13)
    header.writeUInt32BE(this.width, 0)
    header.writeUInt32BE(this.height, 4)
    header.set([8, 6, 0, 0, 0], 8)
    const png = Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(raw, { level: 1 })),
      chunk("IEND", Buffer.alloc(0)),
    ])
    return `data:image/png;base64,${png.toString("base64")}`
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}
