import type { Locator } from "@playwright/test"
import jsQR from "jsqr"
import sharp from "sharp"

/** Points across a code as a camera sees it that is held close enough. */
const ACROSS = 480

/** Where a QR code on the page leads, read as a phone's camera reads it. */
export async function readCode(code: Locator): Promise<string> {
  const drawn = await code.evaluate((svg, across) => {
    const copy = svg.cloneNode(true) as Element
    for (const side of ["width", "height"]) copy.setAttribute(side, String(across))
    return new XMLSerializer().serializeToString(copy)
  }, ACROSS)
  const { data, info } = await sharp(Buffer.from(drawn)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const found = jsQR(new Uint8ClampedArray(data), info.width, info.height)
  if (!found) throw new Error("no code can be read there")
  return found.data
}
