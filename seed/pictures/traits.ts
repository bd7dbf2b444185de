/** What the words of a listing tell its picture: colour, number, size, and what is in it. */
import type { Rgb } from "./palette"

export interface Traits {
  /** English title and first values of its options, in small letters. */
  words: string
  /** The colour the title promises, else the first its options name. */
  hue?: Rgb
  /** How many pieces are sold together. */
  count: number
  /** Smaller or larger than usual: 0.8 to 1.1. */
  size: number
  /** How many sizes it comes in, at most three. */
  sizes: number
}

interface Worded {
  title: { en: string }
  options: { title: { en: string }; values: { en: string }[] }[]
}

const hues: [RegExp, Rgb][] = [
  [/\b(off-white|ivory|white|cream)\b/, [246, 238, 220]],
  [/\b(beige|sand|linen|undyed|natural)\b/, [222, 198, 158]],
  [/\b(reds?|madder|crimson|coral)\b/, [172, 40, 44]],
  [/\b(indigo|blues?)\b/, [36, 72, 146]],
  [/\b(greens?|mint)\b/, [58, 116, 78]],
  [/\b(yellow|saffron|gold|golden|honey)\b/, [222, 160, 40]],
  [/\b(turquoise|teal)\b/, [30, 138, 146]],
  [/\b(pinks?|rose)\b/, [204, 92, 128]],
  [/\b(purple|violet|plum|mauve)\b/, [120, 60, 122]],
  [/\b(orange|ochre|rust|terracotta)\b/, [202, 112, 44]],
  [/\b(brown|camel|tan|chestnut|walnut)\b/, [140, 92, 56]],
  [/\b(black|charcoal)\b/, [48, 42, 44]],
  [/\b(grey|gray)\b/, [140, 136, 132]],
]

const numbers: Record<string, number> = { pair: 2, two: 2, three: 3, four: 4, five: 5, six: 6 }

/** The colours a text names, in its order. */
const huesIn = (words: string) =>
  hues
    .map(([name, hue]) => ({ at: words.search(name), hue }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)

/** Reads a listing's English words: they name colours, numbers and sizes in the fewest forms. */
export function traitsOf({ title, options }: Worded): Traits {
  const words = title.en.toLowerCase()
  const firsts = options.map((option) => option.values[0]?.en.toLowerCase() ?? "")
  const [named] = huesIn(words)
  const [offered] = firsts.flatMap(huesIn)
  const counted = [words, ...firsts].flatMap((text) => {
    const found =
      /\b(pair|two|three|four|five|six)\b|\b([2-6]) (?:pieces|plates|bowls|cups|spoons|napkins|tins|candles|bars)\b/.exec(
        text
      )
    return found ? [numbers[found[1]] ?? Number(found[2])] : []
  })
  const measured = options.find((option) => /size|weight|capacity|volume|diameter|pack/i.test(option.title.en))
  return {
    words: [words, ...firsts].join(" "),
    hue: (named ?? offered)?.hue,
    count: counted[0] ?? (/\b(spoons|slippers|candles)\b/.test(words) ? 2 : 1),
    size: /\b(small|mini|little|pocket|bedside)\b/.test(words)
      ? 0.8
      : /\b(large|tall|big|long)\b/.test(words)
        ? 1.08
        : 1,
    sizes: Math.max(1, Math.min(3, measured?.values.length ?? 1)),
  }
}

export const plainTraits: Traits = { words: "", count: 1, size: 1, sizes: 1 }
