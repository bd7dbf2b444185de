import { expect, it } from "@jest/globals"
import { readData } from "../../seed/loaders/data"
import { legalForm } from "../../seed/schema"

const { territories, sectors, cooperatives, listings, fairs } = readData()
const regionOf = new Map(territories.map(({ id, parent_id }) => [id, parent_id]))

it("has 12 regions with 75 provinces and prefectures", () => {
  const regions = territories.filter(({ kind }) => kind === "region").map(({ id }) => id as string)
  const within = territories.filter(({ parent_id }) => parent_id && regions.includes(parent_id))
  expect([regions.length, within.length, territories.length]).toEqual([12, 75, 87])
})

it("has cooperatives in each region, of each form that sells, of women and of the young, each with goods", () => {
  expect(cooperatives.length).toBeGreaterThanOrEqual(60)
  expect(new Set(cooperatives.map(({ province }) => regionOf.get(province))).size).toBe(12)
  expect([...new Set(cooperatives.map((one) => one.legal_form))].sort()).toEqual([...legalForm.options].sort())
  expect(new Set(cooperatives.flatMap((one) => one.sectors))).toEqual(new Set(sectors.map(({ handle }) => handle)))
  for (const led of ["women_led", "youth_led"] as const) expect(cooperatives.some((one) => one[led])).toBe(true)
  expect(listings.length).toBeGreaterThanOrEqual(400)
  expect(new Set(listings.map(({ cooperative }) => cooperative)).size).toBe(cooperatives.length)
})

it("tells four real fairs, with their sources, and a coming one of ours", () => {
  const real = fairs.filter(({ demo }) => !demo)
  expect(real).toHaveLength(4)
  expect(real.every(({ sources }) => sources.length > 0)).toBe(true)
  expect(fairs.some(({ demo, call }) => demo && call)).toBe(true)
})
