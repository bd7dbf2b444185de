/** The places of a row of pictures from left to right: the first is at the right where one reads from there. */
export function inReadingOrder(count: number, rtl: boolean): number[] {
  const places = Array.from({ length: count }, (_, place) => place)
  return rtl ? places.reverse() : places
}
