import { describe, expect, it, jest } from "@jest/globals"
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises"
import { createHash } from "node:crypto"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { craft as crafts, type Craft } from "../../seed/schema"
import { filesOf, picturesOf, renderPictures, type PictureSpec } from "../../seed/pictures/draw"
import { drawAll } from "../../seed/pictures/draw-all"
import { alike, likenesses } from "../harness/likeness"
import { pictureSpecs } from "../../seed/loaders/pictures"
import { readData } from "../../seed/loaders/data"
import { letter } from "../../seed/pictures/lettering"
import { motifs } from "../../seed/pictures/motifs"
import { contrast, paper } from "../../seed/pictures/palette"
import { randomFrom } from "../../seed/pictures/random"
import { regionIds, tonesOf, type RegionId } from "../../seed/pictures/regions"
import { traitsOf } from "../../seed/pictures/traits"
import { motifFiles, motifFolder } from "../../seed/pictures/write-motifs"

jest.setTimeout(60_000)

const said = { series: "Fair", city: "Oujda", dates: "2019", slogan: "" }
const fairWords = { ar: said, fr: said, en: said }
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

/** Outside of the embedded pixels. */
const shapesOf = (svg: string) => svg.replace(/base64,[^"]+/g, "")
const drawn = (spec: PictureSpec) => Promise.all(picturesOf(spec, 0.25).map((picture) => picture.draw()))
const listing = (handle: string, craft: Craft, region: RegionId, words = ""): PictureSpec => ({
  kind: "listing",
  handle,
  craft,
  region,
  traits: traitsOf({ title: { en: words }, options: [] }),
})

describe("what the words of a listing tell", () => {
  const read = (title: string, ...options: [string, string[]][]) =>
    traitsOf({
      title: { en: title },
      options: options.map(([name, values]) => ({ title: { en: name }, values: values.map((en) => ({ en })) })),
    })

  it("is a colour: of the title, else the first one offered", () => {
    expect(read("Red Boujaad carpet").hue).toEqual(read("Madder carpet").hue)
    expect(read("Striped mendil", ["Colour", ["Indigo and white", "Red and white"]]).hue).toEqual(read("Blue bowl").hue)
    expect(read("Felt hat").hue).toBeUndefined()
  })

  it("is how many, how large, in how many sizes", () => {
    expect(read("Six painted harira bowls").count).toBe(6)
    expect(read("Salé plates", ["Number", ["2 plates", "6 plates"]]).count).toBe(2)
    expect(read("Small lidded jar").size).toBeLessThan(read("Lidded jar").size)
    expect(read("Thyme honey", ["Weight", ["250 g", "500 g"]]).sizes).toBe(2)
    expect(read("Thyme honey")).toMatchObject({ count: 1, sizes: 1 })
  })
})

describe("pictures of listings", () => {
  // In threads of their own: a test's sandbox makes pixels slow. The whole market's are compared in the browser tests.
  it("are three of each thing, all whole, one thing of every craft", async () => {
    const listings = pictureSpecs(readData()).flatMap((spec) => (spec.kind === "listing" ? [spec] : []))
    const things = crafts.options.flatMap((craft) => listings.find((spec) => spec.craft === craft) ?? [])
    expect(things).toHaveLength(crafts.options.length)
    const found = await likenesses(things)
    expect(found.filter(({ broken }) => broken).map(({ stem }) => stem)).toEqual([])
    expect(found).toHaveLength(3 * things.length)
    expect(alike(found)).toEqual([])
  }, 300_000)

  it("come out the same twice", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => drawn(listing("zarbia-azilal", "carpet", "MA-05"))))
    expect(first.map(digest)).toEqual(second.map(digest))
  })

  it("are red where the name says red", async () => {
    const [red, blue] = await Promise.all(
      ["Red leather bag", "Blue leather bag"].map((words) => drawn(listing("bag", "leather-bag", "MA-07", words)))
    )
    const middle = async (svg: string) =>
      (await sharp(Buffer.from(svg)).extract({ left: 300, top: 560, width: 200, height: 200 }).stats()).channels.map(
        ({ mean }) => mean
      )
    const [r, , b] = await middle(red[0])
    const [r2, , b2] = await middle(blue[0])
    expect(r - b).toBeGreaterThan(r2 - b2 + 50)
  })

  it("become WebP of the named widths that say they are drawn, and a JPEG for shared links", async () => {
    const spec = listing("miel-thym", "jar-honey", "MA-05", "Thyme honey")
    const files = new Map<string, Buffer>()
    for await (const { name, content } of renderPictures(spec)) files.set(name, content)
    expect([...files.keys()]).toEqual(filesOf(spec))
    const small = files.get("miel-thym-1-320.webp") ?? Buffer.alloc(0)
    const { format, width, height, exif, xmp } = await sharp(small).metadata()
    expect({ format, width, height }).toEqual({ format: "webp", width: 320, height: 400 })
    expect(small.length).toBeLessThan(16_000)
    expect(exif?.toString("latin1")).toContain("Illustration drawn by a program")
    expect(xmp?.toString()).toContain("digitalsourcetype/algorithmicMedia")
    const shared = await sharp(files.get("miel-thym-1-og.jpg")).metadata()
    expect(shared).toMatchObject({ format: "jpeg", width: 1200, height: 630 })
  })
})

describe("other pictures", () => {
  it.each(regionIds)("%s has a landscape, a seal, a banner and a poster", async (region) => {
    const specs: PictureSpec[] = [
      { kind: "territory", region },
      { kind: "cooperative", handle: "nissaa", region, craft: "carpet" },
      { kind: "cooperative", handle: "nissaa", region, craft: "tagine" },
      { kind: "fair", handle: "fair", region, number: 3, words: fairWords },
      { kind: "fair", handle: "fair", region, number: null, words: fairWords },
    ]
    for (const spec of specs)
      for (const svg of await drawn(spec)) expect(shapesOf(svg)).not.toMatch(/NaN|undefined|Infinity|<text/)
  })

  it("are set in the market's own faces, Arabic joined and from the right", async () => {
    const width = async (text: string) =>
      (await letter(text, { face: "display", size: 60, colour: [0, 0, 0], width: 900, height: 200 })).width
    // Letters that join are narrower than the same letters apart, and a fallback face would be of another width.
    expect(await width("المعرض")).toBeLessThan(await width([..."المعرض"].join("\u200c")))
    expect([await width("Maarid"), await width("2027")]).toEqual([202, 136])
  })
})

describe("drawing many", () => {
  it("leaves whole files only, finds them the next time, and draws anew what has changed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pictures-"))
    try {
      const specs: PictureSpec[] = [
        { kind: "cooperative", handle: "a", region: "MA-01", craft: "soap" },
        { kind: "cooperative", handle: "b", region: "MA-02", craft: "soap" },
      ]
      const steps: number[] = []
      expect(await drawAll({ specs, folder, onProgress: (done) => steps.push(done) })).toEqual({ drawn: 2, found: 0 })
      expect(steps).toEqual([1, 2])
      expect(await drawAll({ specs, folder })).toEqual({ drawn: 0, found: 2 })
      await rm(join(folder, filesOf(specs[1])[1]))
      expect(await drawAll({ specs, folder })).toEqual({ drawn: 1, found: 1 })
      const changed = specs.map((spec, i) => (i ? spec : { ...spec, region: "MA-03" as const }))
      expect(await drawAll({ specs: changed, folder })).toEqual({ drawn: 1, found: 1 })
      expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
