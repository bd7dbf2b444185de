/** Percent of a whole, to a tenth; nothing of nothing is nothing. */
export const share = (part: number, whole: number) => (whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0)
