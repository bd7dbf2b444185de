/** The picture for shared links of a page that has none of its own to show: its name beside a door, and a thing of the market in the door. */
import sharp from "sharp"
import { letter } from "./lettering"
import { band, column, cream, height, joined, starryGround, width, type Locale } from "./og-sheet"
import { contrast, hex, tint, type Rgb } from "./palette"
import type { RegionId } from "./regions"
import { Sketch } from "./sketch"
import { archPath } from "./stage"

const names: Record<Locale, string> = { ar: "المعرض", fr: "Maarid", en: "Maarid" }
/** The opening, in pixels. */
export const door = { width: 420, height: 540 }

/** A spark that large words are lost in on their ground gives way to cream. */
const legible = (spark: Rgb, ground: Rgb) => (contrast(spark, ground) < 3 ? cream : spark)

/** `thing` is what is seen in the door: the drawing of a listing, or a land. */
export async function pageOg(title: string, locale: Locale, region: RegionId, thing: Buffer): Promise<Buffer> {
  const rtl = locale === "ar"
  const { land } = new Sketch({ seed: "og", region, width, height })
  const outline = archPath(door.width / 2, door.height, door.width * 0.92, door.height - 8)
  const drawn = (marks: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${door.width}" height="${door.height}"><path d="${outline}" ${marks}/></svg>`
    )
  const shown = await sharp(thing, { density: 40, unlimited: true })
    .resize(door.width, door.height, { fit: "cover" })
    .ensureAlpha()
    .composite([
      { input: drawn(""), blend: "dest-in" },
      { input: drawn(`fill="none" stroke="${hex(tint(land.spark, 0.2))}" stroke-width="8"`) },
    ])
    .png()
    .toBuffer()
  const room = 560
  const words = await Promise.all([
    letter(names[locale], {
      width: room,
      face: "text",
      size: 34,
      colour: legible(tint(land.spark, 0.3), land.deep),
      height: 70,
    }),
    letter(title, { width: room, face: "display", size: 84, colour: cream, height: 300 }),
  ])
  return joined(starryGround(region), [
    { input: shown, left: rtl ? 90 : width - 90 - door.width, top: height - 56 - door.height },
    { input: band(region, width, 56), left: 0, top: height - 56 },
    ...column(words, [18, 56], rtl ? 560 : 80, room, rtl),
  ])
}
