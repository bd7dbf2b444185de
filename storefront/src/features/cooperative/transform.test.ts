import type { Api } from "@/lib/api/types"
import { byRegion, placeOf } from "./transform"

const province = (name: string) => ({ id: "MA-TAR", handle: "taroudannt", name, kind: "province" as const })

test("names a place once", () => {
  expect(placeOf({ locality: "Taroudannt", province: province("Taroudannt") })).toEqual(["Taroudannt"])
  expect(placeOf({ locality: "Taliouine", province: province("Taroudannt") })).toEqual(["Taliouine", "Taroudannt"])
  expect(placeOf({ locality: "تاليوين", province: province("تارودانت") })).toEqual(["تاليوين", "تارودانت"])
  expect(placeOf({ locality: "Potters’ hill, Safi", province: province("Safi") })).toEqual(["Potters’ hill, Safi"])
  expect(placeOf({ locality: "", province: province("Taroudannt") })).toEqual(["Taroudannt"])
})

test("groups by region from north to south and loses nobody", () => {
  const card = (handle: string, id: string) =>
    ({ handle, region: { id, handle: id, name: id, kind: "region" } }) as Api["CooperativeCard"]
  const groups = byRegion([card("a", "MA-09"), card("b", "MA-01"), card("c", "MA-09")])
  expect(groups.map(({ region, cooperatives }) => [region.id, cooperatives.map(({ handle }) => handle)])).toEqual([
    ["MA-01", ["b"]],
    ["MA-09", ["a", "c"]],
  ])
})
