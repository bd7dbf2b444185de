import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { root } from "./paths.mjs"
import { filesUnder } from "./stamps.mjs"

const SIDES = "(?:left|right)"
/** Arabic is written from the right: whatever names a left or a right is wrong in one of the three languages. */
const PHYSICAL = new RegExp(
  [
    `(?:^|[\\s;{])(?:margin|padding|border|scroll-margin|scroll-padding)-${SIDES}\\b[\\w-]*\\s*:`,
    `(?:^|[\\s;{])border-(?:top|bottom)-${SIDES}-radius\\s*:`,
    `(?:^|[\\s;{])${SIDES}\\s*:`,
    `(?:^|[\\s;{])(?:text-align|float|clear)\\s*:\\s*${SIDES}\\b`,
  ].join("|")
)
/** The same as style objects in components. */
const PHYSICAL_STYLE = new RegExp(
  `\\b(?:margin|padding|border)(?:Left|Right)\\b[\\w]*\\s*:|textAlign:\\s*["']${SIDES}["']`
)

const found = filesUnder(join(root, "storefront/src")).flatMap((file) => {
  const pattern = file.endsWith(".css") ? PHYSICAL : file.endsWith(".tsx") ? PHYSICAL_STYLE : undefined
  const lines = pattern ? readFileSync(file, "utf8").split("\n") : []
  return lines.flatMap((line, index) =>
    pattern.test(line) ? [`${relative(root, file)}:${index + 1} ${line.trim()}`] : []
  )
})

found.forEach((line) => console.error(`${line}  (use the logical property: inline-start, inline-end)`))
process.exitCode = found.length ? 1 : 0
