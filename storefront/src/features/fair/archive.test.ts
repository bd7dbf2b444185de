import { archiveOf } from "./archive"
import type { FairPage } from "./server"
import { standInOf } from "./stand-in"

const fair = (handle: string, more: Partial<FairPage["fairs"][number]> = {}): FairPage["fairs"][number] => ({
  handle,
  name: handle,
  series: "Series",
  scope: "regional",
  number: null,
  slogan: "",
  starts_on: null,
  ends_on: null,
  year: null,
  territory: { id: "MA-OUJ", handle: "oujda", name: "Oujda", kind: "prefecture" },
  poster: null,
  state: "closed",
  demo: false,
  listings_count: 0,
  ...more,
})

test("the archive holds what is over, by series, national first, in the order given", () => {
  const archive = archiveOf(
    [
      fair("coming", { state: "coming" }),
      fair("oujda", { year: 2019 }),
      fair("casa", { scope: "national", starts_on: "2015-10-08", ends_on: "2015-10-18" }),
      fair("fes"),
    ],
    "en"
  )
  expect(archive.map(({ scope, editions }) => [scope, editions.map(({ handle }) => handle)])).toEqual([
    ["national", ["casa"]],
    ["regional", ["oujda", "fes"]],
  ])
  expect(archive[0]?.editions[0]).toMatchObject({ year: "2015", regionId: undefined })
  expect(archive[1]?.editions.map(({ year, dates, regionId }) => [year, dates, regionId])).toEqual([
    ["2019", null, "MA-02"],
    [null, null, "MA-02"],
  ])
})

test("the region of a fair stands in for unnamed exhibitors, the market for a national one", () => {
  expect(standInOf(fair("oujda"))).toBe("MA-02")
  expect(standInOf(fair("casa", { scope: "national" }))).toBeUndefined()
  expect(standInOf(fair("nowhere", { territory: null }))).toBeUndefined()
})
