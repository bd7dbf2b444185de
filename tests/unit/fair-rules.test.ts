import { describe, expect, it } from "@jest/globals"
import fc from "fast-check"
import { fairForm, standName } from "../../backend/src/contracts/shapes/fair"
import { callState } from "../../backend/src/modules/fair/call-state"
import {
  dayFaults,
  overlap,
  programmeFaults,
  quotaFaults,
  siblingFaults,
  spanOf,
  type EditionDays,
} from "../../backend/src/modules/fair/edition-rules"
import { planAnswers, type BulkAnswer } from "../../backend/src/modules/fair/plan-answers"
import {
  countsIn,
  fitInto,
  passedQuotas,
  quotasOf,
  takenOf,
  type Counted,
  type Quota,
} from "../../backend/src/modules/fair/quotas"

const unknown: EditionDays = {
  announced_from: null,
  announced_until: null,
  starts_on: null,
  ends_on: null,
  call_opens_on: null,
  call_closes_on: null,
}
const held = (starts_on: string | null, ends_on: string | null, more: Partial<EditionDays> = {}) => ({
  ...unknown,
  starts_on,
  ends_on,
  ...more,
})
const fields = (faults: { field: string; code: string }[]) => faults.map(({ field, code }) => `${field} ${code}`)

const day = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10))

describe("an edition's days", () => {
  it("know from when to when it is, by the announced ones where the actual are not known", () => {
    expect(spanOf(unknown)).toBeNull()
    expect(spanOf(held(null, "2015-10-18", { announced_from: "2015-10-08" }))).toEqual({
      from: "2015-10-08",
      until: "2015-10-18",
    })
    expect(spanOf(held("2027-04-15", null))).toEqual({ from: "2027-04-15", until: "2027-04-15" })
  })

  it("do not run backwards, and the call is over before the fair begins", () => {
    expect(fields(dayFaults(held("2027-04-15", "2027-04-14")))).toEqual(["ends_on DAYS_REVERSED"])
    const called = (call_opens_on: string | null, call_closes_on: string | null) =>
      fields(dayFaults(held("2027-04-15", "2027-04-20", { call_opens_on, call_closes_on })))
    expect(called("2027-01-01", "2027-04-14")).toEqual([])
    expect(called("2027-01-01", "2027-04-15")).toEqual(["call.closes_on CALL_AFTER_START"])
    expect(called("2027-03-01", "2027-02-01")).toEqual(["call.closes_on DAYS_REVERSED"])
    expect(called("2027-03-01", null)).toEqual(["call.closes_on MISSING"])
    expect(fields(dayFaults({ ...unknown, call_opens_on: "2027-01-01", call_closes_on: "2027-02-01" }))).toEqual([
      "starts_on MISSING",
    ])
  })

  it("of two editions of a series never share one (whatever the days)", () => {
    const span = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, until: b } : { from: b, until: a }))
    fc.assert(
      fc.property(span, span, day, (a, b, any) => {
        const within = (one: typeof a) => one.from <= any && any <= one.until
        expect(overlap(a, b)).toBe(overlap(b, a))
        if (within(a) && within(b)) expect(overlap(a, b)).toBe(true)
        const refused = siblingFaults({ ...held(a.from, a.until), number: null }, [
          { ...held(b.from, b.until), id: "other", number: null },
        ])
        expect(refused.length > 0).toBe(!(a.until < b.from || b.until < a.from))
      })
    )
  })

  it("are held against others of their series, and so is their number", () => {
    const other = { ...held("2027-04-10", "2027-04-16"), id: "other", number: 3 }
    expect(fields(siblingFaults({ ...held("2027-04-15", "2027-04-20"), number: 3 }, [other]))).toEqual([
      "starts_on FAIR_OVERLAPS",
      "number NUMBER_TAKEN",
    ])
    expect(siblingFaults({ ...held("2027-04-17", "2027-04-20"), number: 4 }, [other])).toEqual([])
    expect(siblingFaults({ ...unknown, number: null }, [{ ...unknown, id: "other", number: null }])).toEqual([])
  })

  it("hold the programme, from the first announced to the last actual one", () => {
    const days = held(null, "2015-10-18", { announced_from: "2015-10-08", announced_until: "2015-10-17" })
    expect(fields(programmeFaults(days, ["2015-10-18", "2015-10-19", null]))).toEqual([
      "activities.1.held_on OUTSIDE_FAIR",
    ])
    expect(programmeFaults(held("2027-04-15", null), ["2030-01-01"])).toEqual([])
  })
})

it("a call is open on its first and on its last day, by the clock of Casablanca", () => {
  const call = { published: true, call_opens_on: "2027-01-10T00:00:00Z", call_closes_on: "2027-01-20T00:00:00Z" }
  const at = (now: string) => callState(call, new Date(now))
  expect(at("2027-01-09T22:59:00Z")).toBe("coming")
  expect(at("2027-01-09T23:30:00Z")).toBe("open")
  expect(at("2027-01-20T22:30:00Z")).toBe("open")
  expect(at("2027-01-20T23:30:00Z")).toBe("closed")
  expect(callState({ ...call, published: false }, new Date("2027-01-15"))).toBe("none")
  expect(callState({ ...call, call_closes_on: null }, new Date("2027-01-15"))).toBe("none")
})

describe("answers in bulk", () => {
  type Row = { id: string; version: number; status: string; message: string }
  const rows = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      version: fc.integer({ min: 1, max: 3 }),
      status: fc.constantFrom("applied", "accepted", "waitlisted", "refused", "withdrawn"),
      message: fc.constantFrom("", "x"),
    }),
    { selector: (row) => row.id }
  )
  const bulk: fc.Arbitrary<BulkAnswer> = fc.record({
    status: fc.constantFrom("accepted" as const, "waitlisted" as const, "refused" as const),
    message: fc.constantFrom("", "x"),
    asked: fc.array(
      fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e", "nobody"), version: fc.integer({ min: 1, max: 3 }) })
    ),
  })
  const carryOut = (answer: BulkAnswer, before: Row[]): Row[] => {
    const { change } = planAnswers(answer, before)
    return before.map((row) =>
      change.includes(row.id) ? { ...row, ...answer, version: row.version + 1, id: row.id } : row
    )
  }

  it("change nothing when given again, and name each application once", () => {
    fc.assert(
      fc.property(rows, bulk, (before, answer) => {
        const plan = planAnswers(answer, before)
        const named = [...plan.change, ...plan.same, ...plan.changed_meanwhile]
        expect([...named].sort()).toEqual([...new Set(answer.asked.map(({ id }) => id))].sort())
        const after = carryOut(answer, before)
        const again = planAnswers(answer, after)
        expect(again.change).toEqual([])
        expect(again.same.sort()).toEqual([...plan.change, ...plan.same].sort())
      })
    )
  })

  it("touch nothing that somebody changed since, nor what was withdrawn", () => {
    fc.assert(
      fc.property(rows, bulk, (before, answer) => {
        const last = new Map(answer.asked.map((one) => [one.id, one.version]))
        for (const id of planAnswers(answer, before).change) {
          const row = before.find((one) => one.id === id)
          expect(row).toMatchObject({ version: last.get(id) })
          expect(row?.status).not.toBe("withdrawn")
        }
      })
    )
  })
})

describe("quotas of a call", () => {
  const places = ["MA-08", "MA-TIN", "MA-09"]
  const sectors = ["crafts", "food"]
  const quota: fc.Arbitrary<Quota> = fc.oneof(
    fc.record({ kind: fc.constant("all" as const), ref: fc.constant(""), places: fc.integer({ min: 1, max: 6 }) }),
    fc.record({
      kind: fc.constant("territory" as const),
      ref: fc.constantFrom(...places),
      places: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({
      kind: fc.constant("sector" as const),
      ref: fc.constantFrom(...sectors),
      places: fc.integer({ min: 1, max: 4 }),
    })
  )
  const some = fc
    .array(fc.record({ territories: fc.subarray(places, { minLength: 1 }), sectors: fc.subarray(sectors) }))
    .map((rows) => rows.map((row, index): Counted => ({ ...row, id: `p${index}` })))

  it("take the first to apply as long as there is a place in each that counts them", () => {
    fc.assert(
      fc.property(fc.array(quota, { maxLength: 5 }), some, (quotas, wanted) => {
        const { fit, beyond } = fitInto(quotas, [], wanted)
        expect([...fit, ...beyond].sort()).toEqual(wanted.map(({ id }) => id).sort())
        const came = wanted.filter(({ id }) => fit.includes(id))
        for (const one of quotas) expect(takenOf(one, came)).toBeLessThanOrEqual(one.places)
        // Whoever waits met a quota that was full when their turn came.
        for (const id of beyond) {
          const turn = wanted.findIndex((one) => one.id === id)
          const before = wanted.slice(0, turn).filter((one) => fit.includes(one.id))
          expect(quotas.some((one) => countsIn(one, wanted[turn]) && takenOf(one, before) >= one.places)).toBe(true)
        }
        // Nobody has to be asked when all of them fit, and somebody has when not.
        expect(passedQuotas(quotas, [], wanted).length > 0).toBe(beyond.length > 0)
      })
    )
  })

  it("that are full already are told of only by whom they count", () => {
    const crafts: Quota = { kind: "sector", ref: "crafts", places: 1 }
    const one = (id: string, sector: string): Counted => ({ id, territories: ["MA-08"], sectors: [sector] })
    const accepted = [one("a", "crafts"), one("b", "crafts")]
    expect(passedQuotas([crafts], accepted, [one("c", "food")])).toEqual([])
    expect(passedQuotas([crafts], accepted, [one("c", "crafts")])).toEqual([{ ...crafts, after: 3 }])
    expect(quotasOf({ call_places: 140, call_quotas: [crafts] })).toEqual([
      { kind: "all", ref: "", places: 140 },
      crafts,
    ])
    expect(quotasOf({ call_places: null, call_quotas: null })).toEqual([])
  })

  it("name a territory or a sector that is there, and each once", () => {
    const faults = quotaFaults(
      [
        { kind: "territory", ref: "MA-09" },
        { kind: "sector", ref: "MA-09" },
        { kind: "territory", ref: "MA-09" },
      ],
      ({ kind }) => kind === "territory"
    )
    expect(fields(faults)).toEqual(["call.quotas.1.ref UNKNOWN", "call.quotas.2.ref QUOTA_TWICE"])
  })
})

it("a stand is one name however it is typed", () => {
  const said = (typed: string) => standName.safeParse(typed).data
  expect([" a12 ", "A12", "ａ12"].map(said)).toEqual(["A12", "A12", "A12"])
  expect(said("ب  3")).toBe("ب 3")
  expect(["", "-", "a".repeat(13), "<b>"].map(said)).toEqual([undefined, undefined, undefined, undefined])
})

it("what is published has its name in all three languages", () => {
  const form = (name: object, published: boolean) =>
    fairForm.safeParse({ series_id: "s", scope: "regional", name, published, ...texts, call: { text: {} } }).error
      ?.issues
  const texts = Object.fromEntries(
    ["slogan", "theme", "summary", "unknown", "venue", "organizers", "partners", "patronage"].map((one) => [one, {}])
  )
  expect(form({ ar: "معرض" }, false)).toBeUndefined()
  expect(form({}, false)?.map(({ path }) => path.join("."))).toEqual(["name.ar"])
  expect(form({ ar: "معرض" }, true)?.map(({ path }) => path.join("."))).toEqual(["name.fr", "name.en"])
})
