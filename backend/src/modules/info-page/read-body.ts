import { addressOf } from "./address-of"

/** Words in a row; with `href` they lead there: to an address elsewhere, or to a path of the storefront without its language. */
export type Run = { words: string; href: string | null }

/** A paragraph with its lines, or a list with its points. */
type Block = { list: boolean; lines: Run[][] }

/** What stands before the first heading is a section without one. */
export type Section = { heading: string | null; blocks: Block[] }

const HEADING = /^#{1,6}\s+(.+)$/
const POINT = /^[-*•–]\s+(.+)$/
const LINK = /\[([^[\]]{1,200})\]\(((?:[^()\s]|\([^()\s]*\)){1,500})\)/g

/**
 * The parts of a page's body. "## " begins a section, an empty line ends a paragraph, "- " begins a point of a list,
 * and [words](address) is a link. Nothing else means anything, and nothing is left out: the rest is words.
 */
export function readBody(body: string): Section[] {
  const sections: Section[] = []
  let last: Block | null = null
  for (const line of body.split("\n").map((one) => one.trim())) {
    const heading = HEADING.exec(line)
    if (heading) sections.push({ heading: heading[1], blocks: [] })
    if (heading || !line) {
      last = null
      continue
    }
    const point = POINT.exec(line)
    const runs = readRuns(point ? point[1] : line)
    if (last?.list === Boolean(point)) last.lines.push(runs)
    else {
      last = { list: Boolean(point), lines: [runs] }
      if (!sections.length) sections.push({ heading: null, blocks: [] })
      sections.at(-1)?.blocks.push(last)
    }
  }
  return sections
}

function readRuns(line: string): Run[] {
  const runs: Run[] = []
  let words = ""
  let end = 0
  for (const { 0: whole, 1: linked, 2: address, index } of line.matchAll(LINK)) {
    const href = addressOf(address)
    words += line.slice(end, href ? index : index + whole.length)
    end = index + whole.length
    if (!href) continue
    if (words) runs.push({ words, href: null })
    runs.push({ words: linked, href })
    words = ""
  }
  words += line.slice(end)
  if (words) runs.push({ words, href: null })
  return runs
}

/** The addresses of links that lead nowhere, and therefore stay words: to be told to whoever writes them. */
export function uselessAddresses(body: string): string[] {
  const addresses = [...body.matchAll(LINK)].map(([, , address]) => address)
  return [...new Set(addresses.filter((address) => !addressOf(address)))]
}
