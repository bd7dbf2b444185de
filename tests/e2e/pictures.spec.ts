import sharp from "sharp"
import { readData } from "../../seed/loaders/data"
import { pictureSpecs } from "../../seed/loaders/pictures"
import { formats, picturesOf } from "../../seed/pictures/draw"
import { alike, soften } from "../harness/likeness"
import { given } from "./support/market"
import { expect, test } from "./support/visit"

/** Fair posters are words over a ground, told apart by what they say. */
const compared = ["listing", "mark", "banner", "landscape"] as const

/** The smallest file of a picture, as the market serves it. */
async function served(file: string): Promise<Buffer> {
  const response = await fetch(`${given("BACKEND_URL")}/static/pictures/${file}`)
  expect([file, response.status]).toEqual([file, 200])
  return Buffer.from(await response.arrayBuffer())
}

test("every picture of the market is there, and no two look alike", async () => {
  const pictures = pictureSpecs(readData()).flatMap((spec) => picturesOf(spec))
  expect(pictures.length).toBeGreaterThan(1000)
  for (const format of compared) {
    const found: { stem: string; likeness: Buffer }[] = []
    for (const { stem } of pictures.filter((picture) => picture.format === format)) {
      const likeness = await soften(sharp(await served(`${stem}-${formats[format].widths[0]}.webp`)))
      found.push({ stem, likeness })
    }
    expect(alike(found), format).toEqual([])
  }
})
