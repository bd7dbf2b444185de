import { describe, expect, it } from "@jest/globals"
import sharp from "sharp"
import { nothingSaid } from "../../backend/src/modules/application/answers"
import { missingParts } from "../../backend/src/modules/application/missing-parts"
import { readData } from "../../seed/loaders/data"
import { drawPaper } from "../../seed/pictures/paper"

const { office, firstListings } = readData()

describe("what waits at the demo's office", () => {
  it("are applications in every state, of which only the begun one lacks something", () => {
    expect(new Set(office.applications.map(({ state }) => state))).toEqual(
      new Set(["draft", "sent", "more", "refused", "verified"])
    )
    for (const { state, answers, papers } of office.applications) {
      const missing = missingParts({ ...nothingSaid, ...answers }, papers)
      expect([answers.name_ar, missing.length > 0]).toEqual([answers.name_ar, state === "draft"])
    }
    const phones = office.applications.map(({ phone }) => phone)
    expect(new Set(phones).size).toBe(phones.length)
  })

  it("is said to be an example by whatever is not yet marked as a demonstration", () => {
    const open = office.applications.filter(({ state }) => state !== "verified")
    expect(open.filter(({ answers }) => !answers.name_ar.endsWith("(مثال)"))).toEqual([])
  })

  it("are papers in every state, and first listings of those who came in lately", () => {
    expect(new Set(office.papers.map(({ state }) => state))).toEqual(new Set(["waiting", "verified", "refused"]))
    expect(office.papers.every(({ state, reason }) => (state === "refused") === (reason !== undefined))).toBe(true)
    expect(firstListings.filter(({ state }) => state === "waiting").length).toBeGreaterThanOrEqual(4)
    expect(firstListings.every(({ state, reason }) => (state === "refused") === (reason !== undefined))).toBe(true)
  })
})

it("a drawn paper is the same each time, and another's is another", async () => {
  const words = {
    title: { ar: "شهادة", fr: "Certificat" },
    holder: { ar: "تعاونية", fr: "Coopérative" },
    number: "DEMO",
  }
  const [one, again, other] = await Promise.all(["a", "a", "b"].map((seed) => drawPaper(seed, "MA-09", words)))
  expect(one.equals(again)).toBe(true)
  expect(one.equals(other)).toBe(false)
  expect(await sharp(one).metadata()).toMatchObject({ format: "jpeg", width: 800, height: 1130 })
})
