import type { RegionId } from "./region-ids"

/** The provinces and prefectures of each region, by the letters of ISO 3166-2:MA. */
const provinces: Record<RegionId, string> = {
  "MA-01": "CHE FAH HOC LAR MDF OUZ TET TNG",
  "MA-02": "BER DRI FIG GUF JRA NAD OUJ TAI",
  "MA-03": "BOM FES HAJ IFR MEK MOU SEF TAO TAZ",
  "MA-04": "KEN KHE RAB SAL SIK SIL SKH",
  "MA-05": "AZI BEM FQH KHN KHO",
  "MA-06": "BES BRR CAS JDI MED MOH NOU SET SIB",
  "MA-07": "CHI ESI HAO KES MAR REH SAF YUS",
  "MA-08": "ERR MID OUA TIN ZAG",
  "MA-09": "AGD CHT INE TAR TAT TIZ",
  "MA-10": "ASZ GUE SIF TNT",
  "MA-11": "BOD ESM LAA TAF",
  "MA-12": "AOU OUD",
}

const regions = new Map(
  Object.entries(provinces).flatMap(([region, codes]) => codes.split(" ").map((code) => [`MA-${code}`, region]))
)

/** The region a territory belongs to or is; undefined for an unknown one. */
export function regionOf(territoryId: string): string | undefined {
  return territoryId in provinces ? territoryId : regions.get(territoryId)
}
