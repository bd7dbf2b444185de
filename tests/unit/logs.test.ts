import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { jsonLogger } from "../../backend/src/logs/json-logger"
import { requestIdFrom, withRequestId } from "../../backend/src/logs/request-id"
import { shortened } from "../../backend/src/logs/shortened"
import { withoutPersons } from "../../backend/src/logs/without-persons"

describe("a text without persons", () => {
  test("says no mail, phone number, account, token or value of a query", () => {
    for (const secret of [
      ...[
        "amina@test.example",
        "a.b+c@mail.co.ma",
        "0612345678",
        "06 12 34 56 78",
        "+212612345678",
        "00212 612 34 56 78",
      ],
      ...["230810000123456789012321", "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abc_-", "Bearer abc.def", "sk_test_12345678"],
    ])
      expect([secret, withoutPersons(`it was ${secret}, said: "${secret}"`).includes(secret)]).toEqual([secret, false])
    expect(withoutPersons("GET /store/listings?q=Amina+Alaoui&page=2 200")).toBe("GET /store/listings?q=…&page=… 200")
  })

  test("keeps what is nobody's", () => {
    for (const said of [
      ...["purchase pur_01JD3F8Q2X placed in 1204 ms", "Server is ready on port: 9000", "2026-11-23T18:00:00.000Z"],
      ...["listening on http://127.0.0.1:9000", "parcel parc_0123456789 could not time out: PARCEL_STATE"],
    ])
      expect(withoutPersons(said)).toBe(said)
  })

  test("never takes long, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (text) => {
        const begun = performance.now()
        withoutPersons(text)
        return performance.now() - begun < 500
      })
    )
    const begun = performance.now()
    for (const piece of ["a", "0", "1 ", "+1", "a@", "?a=", "eyJ", "Bearer "]) withoutPersons(piece.repeat(20_000))
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})

test("a statement is cut to its beginning, and what went wrong is said", () => {
  const values = "'Amina', 'Derb 7', ".repeat(200)
  const said = shortened(
    `The search does not answer: insert into "customer" ("company_name", "created_at", "first_name") values (${values}) - connection refused`
  )
  expect(said).toMatch(/^The search does not answer: insert into "customer".*… - connection refused$/)
  expect(said).not.toMatch(/Amina|Derb/)
  expect(said.length).toBeLessThan(200)
  expect(shortened("x".repeat(5_000)).length).toBe(1_001)
})

describe("lines of JSON", () => {
  const written = (level: string, work: (logger: ReturnType<typeof jsonLogger>) => void) => {
    const lines: string[] = []
    work(jsonLogger(level, (line) => lines.push(line)))
    return lines.map((line) => JSON.parse(line) as Record<string, string>)
  }

  test("have time, level, message and the request's id, and no more than was asked for", () => {
    const lines = written("info", (logger) => {
      logger.debug("not shown")
      logger.info("one\ntwo")
      withRequestId("a-request", () => logger.error("It failed", new Error("for amina@test.example")))
    })
    expect(lines.map(({ level, message, request_id }) => [level, message, request_id])).toEqual([
      ["info", "one\ntwo", undefined],
      ["error", "It failed: for …", "a-request"],
    ])
    expect(Date.parse(lines[0].time)).not.toBeNaN()
    expect(lines[1].stack).toMatch(/^at /)
    expect(lines[1].stack).not.toContain("amina")
  })

  test("tell how long an activity took", () => {
    const [, ended] = written("info", (logger) => logger.success(logger.activity("Creating", {}), "Created"))
    expect(ended).toMatchObject({ message: "Created", duration_ms: expect.any(Number) })
  })
})

test("an id that is none is not taken", () => {
  expect(requestIdFrom("abcd-1234")).toBe("abcd-1234")
  for (const given of [undefined, "", "short", "x".repeat(65), 'a"b"c"d"e', "a b c d e f", ["abcd-1234", "abcd-1235"]])
    expect(requestIdFrom(given)).toMatch(/^[\da-f-]{36}$/)
})
