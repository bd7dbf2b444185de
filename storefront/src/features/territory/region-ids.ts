/** The 12 regions by ISO 3166-2:MA, north to south; their names are in the messages under `regions`. */
export const regionIds = [
  "MA-01",
  "MA-02",
  "MA-03",
  "MA-04",
  "MA-05",
  "MA-06",
  "MA-07",
  "MA-08",
  "MA-09",
  "MA-10",
  "MA-11",
  "MA-12",
] as const

export type RegionId = (typeof regionIds)[number]
