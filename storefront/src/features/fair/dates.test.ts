import { fairDates } from "./dates"

const none = { starts_on: null, ends_on: null, year: null }

test("says the days once for their month and year", () => {
  const fair = { starts_on: "2011-10-19", ends_on: "2011-10-23", year: 2011 }
  expect(fairDates(fair, "fr")).toBe("19–23 octobre 2011")
  expect(fairDates(fair, "ar")).toContain("أكتوبر 2011")
  expect(fairDates(fair, "ar")).not.toMatch(/[٠-٩]/)
})

test("says the year where only that is known, and nothing where nothing is", () => {
  expect(fairDates({ ...none, year: 2017 }, "en")).toBe("2017")
  expect(fairDates(none, "en")).toBeNull()
})

test("does not slip a day in any zone", () => {
  expect(fairDates({ starts_on: "2027-04-03", ends_on: "2027-04-03", year: 2027 }, "en")).toBe("3 April 2027")
})
