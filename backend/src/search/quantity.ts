import { words } from "./words"

const units = new Set(
  words(
    "g gr kg kilo gramme gram gm ml cl litre liter cm mm mètre meter dh dhs mad dirham كيلو كلغ غرام جرام لتر سم متر درهم"
  )
)
const MEASURED = /^\d+[a-z]{0,3}$/

/** Whether a word says how much somebody wants or would pay: 500g, 2, kilo. No listing needs to say it. */
export const isQuantity = (word: string) => MEASURED.test(word) || units.has(word)
