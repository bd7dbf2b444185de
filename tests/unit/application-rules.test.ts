import fc from "fast-check"
import { freeHandle, handleOf } from "../../backend/src/application/handle-of"
import { nothingSaid, type Answers, type PaperKind } from "../../backend/src/modules/application/answers"
import { oddIce, ribOf } from "../../backend/src/modules/application/check-numbers"
import { missingParts } from "../../backend/src/modules/application/missing-parts"

const whole: Answers = {
  ...nothingSaid,
  applicant_name: "أمينة",
  legal_form: "cooperative",
  name_ar: "تعاونية تجربة",
  name_fr: "Coopérative essai",
  register_court: "تنغير",
  register_number: "12/2020",
  members_count: 12,
  women_count: 12,
  youth_count: 3,
  province_id: "MA-TIN",
  locality_ar: "تنغير",
  sectors: ["crafts"],
  categories: ["carpets"],
  payout_holder: "تعاونية تجربة",
  payout_bank: "بنك",
  rib: "230810000123456789012321",
}
const papers: PaperKind[] = ["register_extract", "identity"]
const fieldsOf = (answers: Partial<Answers>, shown: PaperKind[] = papers) =>
  missingParts({ ...whole, ...answers }, shown).map(({ step, field, code }) => `${step}.${field} ${code}`)

describe("a common company identifier", () => {
  it.each(["001561191000066", "0015 6119 1000 066", "٠٠١٥٦١١٩١٠٠٠٠٦٦", ""])("%s is as it should be", (typed) => {
    expect(oddIce(typed)).toBeNull()
  })

  it.each([
    ["001561191000067", "ICE_CHECK"],
    ["00156119100006", "ICE_LENGTH"],
    ["no number", "ICE_LENGTH"],
  ])("%s is odd: %s", (typed, code) => expect(oddIce(typed)).toBe(code))

  it("tells any single wrong digit", () => {
    const right = "001561191000066"
    fc.assert(
      fc.property(fc.nat(14), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digit = (Number(right[at]) + more) % 10
        expect(oddIce(right.slice(0, at) + digit + right.slice(at + 1))).toBe("ICE_CHECK")
      })
    )
  })
})

describe("an account number", () => {
  it("is taken with its key right, however it is spaced", () => {
    expect(ribOf("230 810 0001234567890123 21")).toBe("230810000123456789012321")
    expect(ribOf("230810000123456789012322")).toBeNull()
    expect(ribOf("23081000012345678901232")).toBeNull()
  })
})

describe("what an application still lacks", () => {
  it("is nothing once all is said", () => expect(fieldsOf({})).toEqual([]))

  it("is everything at the start", () => {
    expect(new Set(missingParts(nothingSaid, []).map(({ step }) => step))).toEqual(
      new Set(["who", "heads", "where", "makes", "papers", "payout"])
    )
  })

  it("is told by step and field", () => {
    expect(fieldsOf({ name_ar: "", province_id: null })).toEqual(["who.name_ar MISSING", "where.province_id MISSING"])
    expect(fieldsOf({ women_count: 13 })).toEqual(["heads.women_count INVALID"])
    expect(fieldsOf({ rib: "230810000123456789012322" })).toEqual(["payout.rib INVALID"])
    expect(fieldsOf({}, ["identity"])).toEqual(["papers.register_extract MISSING"])
  })

  it("follows the legal form: an artisan is in no register, a mutual is not paid", () => {
    expect(fieldsOf({ legal_form: "artisan", register_court: "", register_number: "" }, ["identity"])).toEqual([])
    expect(fieldsOf({ legal_form: "mutual", payout_holder: "", payout_bank: "", rib: "" })).toEqual([])
  })

  it("never minds an odd identifier", () => expect(fieldsOf({ ice: "12" })).toEqual([]))
})

describe("the name in an address", () => {
  it.each([
    ["Coopérative Nour & Fils", "nour-fils"],
    ["Coopérative des femmes de l’Atlas", "femmes-l-atlas"],
    ["تعاونية النور", ""],
  ])("%s is %s", (name, handle) => expect(handleOf(name)).toBe(handle))

  it("is nobody else's", () => {
    expect(freeHandle("nour", new Set(["nour", "nour-2"]))).toBe("nour-3")
    expect(freeHandle("", new Set())).toBe("cooperative")
  })
})
