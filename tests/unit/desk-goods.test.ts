import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { price } from "../../backend/src/contracts/shapes/desk-listing"
import { columnOf, columns, columnNames } from "../../backend/src/desk/csv/columns"
import { formOfRow } from "../../backend/src/desk/csv/form-of-row"
import { asText, asTyped } from "../../backend/src/csv/formula"
import { MOST_ROWS, readTable } from "../../backend/src/desk/csv/read-table"
import { typedNumber } from "../../backend/src/desk/csv/typed-number"
import { writeTable } from "../../backend/src/desk/csv/write-table"
import { publishFaults } from "../../backend/src/desk/publish-faults"
import { listingState, mayBecome, publishedAs } from "../../backend/src/modules/listing/listing-state"
import { makeHandle } from "../../backend/src/modules/listing/make-handle"
import { encodeEvidence, encodePicture } from "../../backend/src/files/pictures"
import sharp from "sharp"

describe("the address of a listing", () => {
  test("is made of any title, and always fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.boolean(), (title, taken) => {
        const handle = makeHandle(title, "a1b2c3", () => taken)
        expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(handle.length).toBeLessThanOrEqual(80)
      })
    )
    expect(makeHandle("زيت أركان ٥٠٠ مل", "x1")).toBe("zyt-arkan-500-ml")
    expect(makeHandle("Huile d’olive", "x1", () => true)).toMatch(/-x1$/)
    expect(makeHandle("🧺", "x1")).toBe("listing-x1")
  })
})

describe("a price", () => {
  test("is centimes, neither nothing nor a fortune", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10_000_000 }), (centimes) => {
        expect(price.safeParse(centimes / 100).success).toBe(true)
      })
    )
    for (const wrong of [0, 0.99, -5, 10.005, 100_000.01, NaN, Infinity, "12"]) {
      expect([wrong, price.safeParse(wrong).success]).toEqual([wrong, false])
    }
  })
  test("is read as people type it", () => {
    const typed = ["120,50", "١٢٠٫٥٠", " 1 250 ", "1250.00", "١٢٥٠", "-3"].map(typedNumber)
    expect(typed).toEqual([120.5, 120.5, 1250, 1250, 1250, -3])
    for (const wrong of ["", "12dh", "1,2,3", "1e5", "0x10", "=1+1"]) expect(typedNumber(wrong)).toBeNaN()
  })
})

describe("where a listing stands", () => {
  test("follows the product and our record, and a second tap changes nothing", () => {
    const at = { paused_at: null, archived_at: null }
    expect(listingState({ product_status: "draft", ...at })).toBe("draft")
    expect(listingState({ product_status: "draft", ...at, paused_at: new Date() })).toBe("paused")
    expect(listingState({ product_status: "proposed", ...at })).toBe("waiting")
    expect(listingState({ product_status: "published", ...at, archived_at: new Date() })).toBe("archived")
    expect(mayBecome("published", "waiting")).toBe("done")
    expect(mayBecome("published", "archived")).toBe("no")
    expect(mayBecome("paused", "draft")).toBe("no")
    expect(mayBecome("archived", "published")).toBe("yes")
  })
  test("the first three of a cooperative wait for an organizer, and none that was approved", () => {
    const as = [0, 1, 2, 3, 4].map((n) => publishedAs({ approved: false, approved_of_cooperative: n }))
    expect(as).toEqual(["proposed", "proposed", "proposed", "published", "published"])
    expect(publishedAs({ approved: true, approved_of_cooperative: 0 })).toBe("published")
  })
})

const row = (cells: Partial<Record<(typeof columnNames)[number], string>>) =>
  ({ ...Object.fromEntries(columnNames.map((name) => [name, ""])), ...cells }) as Record<
    (typeof columnNames)[number],
    string
  >

describe("a table", () => {
  test("says every column by its name in three languages", () => {
    for (const name of columnNames) {
      for (const head of Object.values(columns[name])) {
        expect([head, columnOf(head)]).toEqual([head, name])
      }
    }
    expect(columnOf("الثمن (درهم)")).toBe("price")
    expect(columnOf("my own notes")).toBeNull()
  })
  test("written and read back it says the same, whatever is in it, and nothing in it runs", () => {
    const cell = fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.replace(/[\0\p{Surrogate}]/gu, ""))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        fc.constantFrom("ar", "fr", "en"),
        (pairs, locale) => {
          const rows = pairs.map(([title, description]) =>
            row({ title: `ع${title}`.trim(), description: description.trim() })
          )
          const text = writeTable(rows, locale as "ar")
          const read = readTable(Buffer.from(text))
          expect(read.map(({ cells }) => [cells.title, cells.description])).toEqual(
            rows.map(({ title, description }) => [title, description])
          )
        }
      )
    )
    fc.assert(fc.property(cell, (text) => asTyped(asText(text)) === text))
    for (const bad of ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'=x", "=cmd|'/c calc'!A0"]) {
      expect(asText(bad)[0]).toBe("'")
      expect(writeTable([row({ title: bad })], "ar")).not.toMatch(/(^|;|")[=+@-]/m)
    }
  })
  test("comes with comma, semicolon or tab, with BOM or without, with Arabic heads", () => {
    const files = ["الاسم;الثمن\nعسل;90", "\ufeffالاسم,الثمن\r\nعسل,90\r\n\r\n", "name\tprice\nعسل\t90"]
    for (const file of files) {
      expect(readTable(Buffer.from(file))).toEqual([{ line: 2, cells: { title: "عسل", price: "90" } }])
    }
  })
  test("that is none, or far too long, is refused with a word", () => {
    const of = (content: string | Buffer) => {
      try {
        return readTable(Buffer.from(content))
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    expect(of("PK\u0003\u0004\0\0zip")).toBe("FILE_NOT_A_TABLE")
    expect(of(Buffer.from([0xff, 0xfe, 0x41, 0x00]))).toBe("FILE_NOT_A_TABLE")
    expect(of("a;b\n1;2")).toBe("FILE_NOT_A_TABLE")
    expect(of(`name\n${"x\n".repeat(MOST_ROWS + 1)}`)).toBe("TABLE_TOO_LONG")
    expect(of(`name\n${"x\n".repeat(100_000)}`)).toBe("TABLE_TOO_LONG")
    expect(of("name\n" + "x".repeat(2 * 1024 * 1024))).toBe("FILE_TOO_LARGE")
  })
  test("a row becomes a form, and its faults name the column", () => {
    const categoryOf = (name: string) => (name === "عسل" ? "honey" : undefined)
    const good = formOfRow(
      { line: 2, cells: { title: "عسل الزعتر", category: "عسل", price: "٩٠,٥٠", weight_g: "500", stock: "7" } },
      null,
      categoryOf
    )
    expect(good.faults).toEqual([])
    expect(good.form).toMatchObject({ category: "honey", variants: [{ price: 90.5, weight_g: 500, stock: 7 }] })
    const bad = formOfRow(
      { line: 3, cells: { category: "شيء", price: "-4", weight_g: "كيلو", stock: "1.5" } },
      null,
      categoryOf
    )
    expect(bad.faults.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      "category UNKNOWN",
      "price PRICE_TOO_LOW",
      "stock STOCK_INVALID",
      "title REQUIRED",
      "weight_g NOT_A_NUMBER",
    ])
    expect(publishFaults(good.form).map((fault) => fault.field)).toEqual(["form.photos"])
  })
})

describe("a photo", () => {
  test("is told by its content, re-encoded in the market's widths, without its camera's notes", async () => {
    const camera = await sharp({ create: { width: 1200, height: 900, channels: 3, background: "#a52" } })
      .withExif({ IFD3: { GPSLatitude: "31/1 30/1 0/1", GPSLatitudeRef: "N" }, IFD0: { Make: "Phone" } })
      .jpeg()
      .toBuffer()
    const files = await encodePicture(camera, "listing")
    expect(files.map((file) => file.width)).toEqual([320, 400, 640, 960])
    for (const { width, content } of files) {
      expect(await sharp(content).metadata()).toMatchObject({ format: "webp", width })
      expect((await sharp(content).metadata()).exif).toBeUndefined()
    }
    for (const lie of ["<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>", "%PDF-1.4", "GIF89a", ""]) {
      await expect(encodePicture(Buffer.from(lie), "listing")).rejects.toMatchObject({ code: "FILE_NOT_A_PICTURE" })
    }
    expect((await encodeEvidence(Buffer.from("%PDF-1.7 …"))).ending).toBe("pdf")
    await expect(encodeEvidence(Buffer.from("MZ"))).rejects.toMatchObject({ code: "FILE_NOT_A_PICTURE" })
  })
})
