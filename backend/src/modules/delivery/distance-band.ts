/** Which regions touch which, by the territorial division of 2015 (decree 2-15-40). */
const neighbours: Record<string, readonly string[]> = {
  "MA-01": ["MA-02", "MA-03", "MA-04"],
  "MA-02": ["MA-01", "MA-03", "MA-08"],
  "MA-03": ["MA-01", "MA-02", "MA-04", "MA-05", "MA-08"],
  "MA-04": ["MA-01", "MA-03", "MA-05", "MA-06"],
  "MA-05": ["MA-03", "MA-04", "MA-06", "MA-07", "MA-08"],
  "MA-06": ["MA-04", "MA-05", "MA-07"],
  "MA-07": ["MA-05", "MA-06", "MA-08", "MA-09"],
  "MA-08": ["MA-02", "MA-03", "MA-05", "MA-07", "MA-09"],
  "MA-09": ["MA-07", "MA-08", "MA-10"],
  "MA-10": ["MA-09", "MA-11"],
  "MA-11": ["MA-10", "MA-12"],
  "MA-12": ["MA-11"],
}

/** Region by the first two digits of a postcode; the first digit alone is not enough on the borders of regions. */
const regionByPostcode: Record<string, string> = {
  "10": "MA-04", "11": "MA-04", "12": "MA-04", "14": "MA-04", "15": "MA-04", "16": "MA-04",
  "20": "MA-06", "24": "MA-06", "25": "MA-05", "26": "MA-06", "28": "MA-06",
  "30": "MA-03", "31": "MA-03", "33": "MA-03", "34": "MA-03", "35": "MA-03", "50": "MA-03", "51": "MA-03", "53": "MA-03",
  "32": "MA-01", "90": "MA-01", "91": "MA-01", "92": "MA-01", "93": "MA-01",
  "40": "MA-07", "41": "MA-07", "42": "MA-07", "43": "MA-07", "44": "MA-07", "46": "MA-07",
  "45": "MA-08", "47": "MA-08", "52": "MA-08",
  "22": "MA-05", "23": "MA-05", "54": "MA-05",
  "60": "MA-02", "61": "MA-02", "62": "MA-02", "63": "MA-02", "64": "MA-02", "65": "MA-02",
  "80": "MA-09", "83": "MA-09", "84": "MA-09", "85": "MA-09", "86": "MA-09", "87": "MA-09",
  "81": "MA-10", "82": "MA-10",
  "70": "MA-11", "71": "MA-11", "72": "MA-11",
  "73": "MA-12",
} // prettier-ignore

export const FARTHEST_BAND = 4

export type Place = { province_id?: string | null; region_id?: string | null; postcode?: string | null }

/**
 * How far two places lie apart, for the tariff: 0 same province, 1 same region, 2 neighbouring regions,
 * 3 one region between, 4 farther. A place without a known province is found by its postcode; one that cannot be
 * found is farthest.
 */
export function distanceBand(from: Place, to: Place): number {
  if (from.province_id && from.province_id === to.province_id) return 0
  const start = regionOf(from)
  const end = regionOf(to)
  if (!start || !end) return FARTHEST_BAND
  return Math.min(FARTHEST_BAND, steps(start, end) + 1)
}

function regionOf(place: Place): string | undefined {
  if (place.region_id && place.region_id in neighbours) return place.region_id
  return regionByPostcode[(place.postcode ?? "").slice(0, 2)]
}

/** Breadth first over twelve regions. */
function steps(start: string, end: string): number {
  let reached = new Set([start])
  for (let distance = 0; ; distance++) {
    if (reached.has(end)) return distance
    const next = new Set([...reached].flatMap((region) => [region, ...neighbours[region]]))
    if (next.size === reached.size) return FARTHEST_BAND
    reached = next
  }
}
