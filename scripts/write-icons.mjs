import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"
import { root } from "./paths.mjs"

/** The market's icon in the sizes devices ask for, from the one drawing beside the pages. */
const APP = join(root, "storefront/src/app")
const ICONS = join(root, "storefront/public/icons")
const PAPER = "#fbf6ec"

const drawing = readFileSync(join(APP, "icon.svg"))

/** `share` is how much of the square the drawing fills: a device may cut a maskable icon round. */
async function write(file, size, { share, ground }) {
  const inner = Math.round(size * share)
  const mark = await sharp(drawing, { density: (72 * size) / 64 })
    .resize(inner, inner)
    .png()
    .toBuffer()
  await sharp({
    create: { width: size, height: size, channels: 4, background: ground ?? { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite([{ input: mark }])
    .png({ palette: true, compressionLevel: 9 })
    .toFile(file)
}

mkdirSync(ICONS, { recursive: true })
await write(join(ICONS, "icon-192.png"), 192, { share: 0.94 })
await write(join(ICONS, "icon-512.png"), 512, { share: 0.94 })
await write(join(ICONS, "maskable-512.png"), 512, { share: 0.58, ground: PAPER })
await write(join(APP, "apple-icon.png"), 180, { share: 0.74, ground: PAPER })
