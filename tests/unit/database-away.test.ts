import { expect, test } from "@jest/globals"
import { isDatabaseAway } from "@maarid/backend/api/database-away"

const of = (message: string, more: object = {}) => Object.assign(new Error(message), more)

test("a database that cannot be asked is told from a question it does not like", () => {
  for (const away of [
    of("terminating connection due to administrator command", { code: "57P01" }),
    of("connect ECONNREFUSED 127.0.0.1:5432", { code: "ECONNREFUSED" }),
    of("Knex: Timeout acquiring a connection. The pool is probably full."),
    of("could not", { cause: of("Connection terminated unexpectedly") }),
    of("wrapped", { previous: of("the database system is starting up", { code: "57P03" }) }),
  ])
    expect(isDatabaseAway(away)).toBe(true)
  for (const other of [
    of("duplicate key value", { code: "23505" }),
    of("deadlock detected", { code: "40P01" }),
    of("Cart not found", { type: "not_found" }),
    undefined,
    "57P01",
  ])
    expect(isDatabaseAway(other)).toBe(false)
})

test("an error that is its own cause is looked at only so far", () => {
  const one: { cause?: unknown } = {}
  one.cause = one
  expect(isDatabaseAway(one)).toBe(false)
})
