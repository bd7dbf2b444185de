/** So much of a story makes one want to read on. */
const MOST = 260

const endOfSentence = /[.!?؟…]["»”)]?(?=\s|$)/g

/** The first lines of a text, on one line: whole sentences where one fits, else up to a word, with an ellipsis. */
export function firstLines(text: string, most = MOST): string {
  const flat = text.replace(/\s+/g, " ").trim()
  if (flat.length <= most) return flat
  const ends = [...flat.matchAll(endOfSentence)].map((end) => end.index + end[0].length)
  const last = ends.filter((end) => end <= most).at(-1)
  if (last) return flat.slice(0, last)
  const cut = flat.slice(0, most - 1)
  const space = cut.lastIndexOf(" ")
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s،,;:؛]+$/, "") || cut}…`
}
