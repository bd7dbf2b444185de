import { describe, expect, it, jest } from "@jest/globals"
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises"
import { createHash } from "node:crypto"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { craft as crafts } from "../../seed/schema"
import { drawPicture, formats, pictureName, renderPicture, type PictureSpec } from "../../seed/pictures/draw"
import { drawAll } from "../../seed/pictures/draw-all"
import { motifs } from "../../seed/pictures/motifs"
import { contrast, paper } from "../../seed/pictures/palette"
import { randomFrom } from "../../seed/pictures/random"
import { regionIds, tonesOf } from "../../seed/pictures/regions"
import { motifFiles, motifFolder } from "../../seed/pictures/write-motifs"

jest.setTimeout(60_000)

const digest = (text: string | Buffer) => createHash("sha1").update(text).digest("hex")

describe("chance", () => {
  it("repeats itself for a seed and differs between seeds", () => {
    const draw = (seed: string) => Array.from({ length: 5 }, randomFrom(seed).next)
    expect(draw("tapis-azilal")).toEqual(draw("tapis-azilal"))
    expect(draw("tapis-azilal")).not.toEqual(draw("tapis-azilal-2"))
  })
})

describe("colours of the regions", () => {
  it.each(regionIds)("%s can be read on paper and written on", (region) => {
    const { text, deep, colour, onColour } = tonesOf(region)
    expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast([255, 250, 240], deep)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(onColour, colour)).toBeGreaterThanOrEqual(4.5)
  })
})

describe("motifs", () => {
  it("are different in every region and use ground and figure", () => {
    const seen = new Set<string>()
    for (const region of regionIds) {
      const motif = motifs[region]
      let cells = ""
      for (let y = 0; y < 48; y++) for (let x = 0; x < 48; x++) cells += motif.at(x, y)
      expect(cells).toContain("0")
      expect(cells).toContain("1")
      expect(motif.at(-1, -1)).toBe(motif.at(motif.across - 1, motif.down - 1))
      seen.add(cells)
    }
    expect(seen.size).toBe(regionIds.length)
  })

  it("lie fresh and small in the storefront", async () => {
    for (const [name, content] of motifFiles()) {
      expect(Buffer.byteLength(content)).toBeLessThan(2048)
      expect(await readFile(join(motifFolder, name), "utf8")).toBe(content)
    }
  })
})

describe("pictures of listings", () => {
  // Pixels are slow in a test's sandbox: each craft takes one region a view, and together they pass through all twelve.
  it.each(crafts.options.map((craft, i) => [craft, regionIds[i % 12], regionIds[(i + 5) % 12]] as const))(
    "%s draws without a broken number (%s, %s)",
    (craft, ...regions) => {
      for (const [i, region] of regions.entries()) {
        const svg = drawPicture({
          kind: "listing",
          handle: `${craft}-${region.toLowerCase()}`,
          craft,
          region,
          view: i ? 2 : 1,
        })
        expect(svg.length).toBeGreaterThan(1500)
        // Outside of the embedded pixels.
        expect(svg.replace(/base64,[^"]+/g, "")).not.toMatch(/NaN|undefined|Infinity/)
      }
    }
  )

  it("come out the same twice", () => {
    const spec: PictureSpec = { kind: "listing", handle: "zarbia-azilal", craft: "carpet", region: "MA-05", view: 1 }
    expect(digest(drawPicture(spec))).toBe(digest(drawPicture(spec)))
  })

  it("are never the same for two of a hundred handles", () => {
    const seen = new Set(
      Array.from({ length: 100 }, (_, i) =>
        digest(drawPicture({ kind: "listing", handle: `slippers-${i}`, craft: "slippers", region: "MA-03", view: 1 }))
      )
    )
    expect(seen.size).toBe(100)
  })

  it("become WebP of the named widths, small enough for a phone", async () => {
    const pictures = await renderPicture({
      kind: "listing",
      handle: "miel-thym",
      craft: "jar-honey",
      region: "MA-05",
      view: 1,
    })
    expect(pictures.map(({ name }) => name)).toEqual([
      "miel-thym-1-320.webp",
      "miel-thym-1-640.webp",
      "miel-thym-1-960.webp",
    ])
    const [small] = pictures
    const { format, width, height } = await sharp(small.webp).metadata()
    expect({ format, width, height }).toEqual({ format: "webp", width: 320, height: 400 })
    expect(small.webp.length).toBeLessThan(14_000)
  })
})

describe("other pictures", () => {
  it.each(regionIds)("%s has a landscape, a seal, a banner and a poster", (region) => {
    const specs: PictureSpec[] = [
      { kind: "territory", region },
      { kind: "cooperative-mark", handle: "nissaa", region, craft: "carpet" },
      { kind: "cooperative-banner", handle: "nissaa", region, craft: "carpet" },
      { kind: "cooperative-banner", handle: "nissaa", region, craft: "tagine" },
      { kind: "fair", handle: "fair", region, number: 3 },
      { kind: "fair", handle: "fair", region, number: null },
    ]
    for (const spec of specs)
      expect(drawPicture(spec).replace(/base64,[^"]+/g, "")).not.toMatch(/NaN|undefined|Infinity/)
  })

  it("never carry words, which would need fonts", () => {
    for (const region of regionIds)
      expect(drawPicture({ kind: "fair", handle: "fair", region, number: 12 })).not.toContain("<text")
  })
})

describe("drawing many", () => {
  it("leaves whole files only, and finds them the next time", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pictures-"))
    try {
      const specs: PictureSpec[] = [
        { kind: "cooperative-mark", handle: "a", region: "MA-01", craft: "soap" },
        { kind: "cooperative-mark", handle: "b", region: "MA-02", craft: "soap" },
      ]
      const steps: number[] = []
      expect(await drawAll({ specs, folder, onProgress: (done) => steps.push(done) })).toEqual({ drawn: 2, found: 0 })
      expect(steps).toEqual([1, 2])
      expect(await drawAll({ specs, folder })).toEqual({ drawn: 0, found: 2 })
      await rm(join(folder, pictureName(specs[1], formats["cooperative-mark"].widths[1])))
      expect(await drawAll({ specs, folder })).toEqual({ drawn: 1, found: 1 })
      expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
