import { normalise } from "./normalise"

/** Small words that say nothing of what is looked for. */
const small = new Set(
  [
    "من في على علي الى ديال د و او مع عن هاد ل ب جهة إقليم",
    "de du des la le les un une et ou a au aux en pour par sur avec d l dans region province",
    "of the and or for from with in on by to at an made prefecture",
    "dyal diyal l lil el al w f ed es",
  ].flatMap((line) => line.split(" ").map((word) => normalise(word)))
)

/**
 * The words of a text as the index and the query compare them: normalised, without small words and without endings.
 * Latin ones lose doubled letters, the plural and the e they end in (noir and noire, carppet and carpet), Arabic ones
 * the endings of number, gender and belonging (صوف and صوفة, خشب and خشبية).
 */
export function words(text: string): string[] {
  return normalise(text)
    .split(" ")
    .filter((word) => word && !small.has(word))
    .map(root)
}

function root(word: string): string {
  if (/^\p{Script=Arabic}{4,}$/u.test(word)) return arabicRoot(word)
  if (!/^[a-z]{4,}$/.test(word)) return word
  return word
    .replace(/([a-z])\1+/g, "$1")
    .replace(/(?<=[a-z]{2}[^su]|eau|eu)[sx]$/, "")
    .replace(/(?<=[a-z]{3})e$/, "")
}

/** Names that are other words without their ending: الداخلة is not the inside of a jar. */
const whole = new Set(["الداخلة", "الخميسات", "السمارة", "طنجة", "القنيطرة"].map(normalise))

function arabicRoot(word: string): string {
  if (whole.has(word)) return word
  const rest = word.replace(/(?<=\p{L}{3})ات$/u, "").replace(/(?<=\p{L}{3})[هيا]$/u, "")
  return rest === word ? word : arabicRoot(rest)
}
