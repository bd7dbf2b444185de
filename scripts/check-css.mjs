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

const files = filesUnder(join(root, "storefront/src"))
  .filter((file) => /\.(css|tsx?)$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }))

/** Every line of a kind of file that is wrong, by its place. */
const wrongLines = (ending, isWrong) =>
  files.flatMap(({ file, text }) =>
    file.endsWith(ending)
      ? text
          .split("\n")
          .flatMap((line, index) => (isWrong(line) ? [`${relative(root, file)}:${index + 1} ${line.trim()}`] : []))
      : []
  )

/** A token nobody defines makes the whole declaration count for nothing, silently. */
const defined = new Set(files.flatMap(({ text }) => text.match(/--[\w-]+(?="?\s*:)/g) ?? []))
const namesUnknownToken = (line) => [...line.matchAll(/var\((--[\w-]+)\)/g)].some(([, name]) => !defined.has(name))

const faults = [
  ...[
    ...wrongLines(".css", (line) => PHYSICAL.test(line)),
    ...wrongLines(".tsx", (line) => PHYSICAL_STYLE.test(line)),
  ].map((line) => `${line}  (use the logical property: inline-start, inline-end)`),
  ...wrongLines(".css", namesUnknownToken).map((line) => `${line}  (no such token)`),
]

faults.forEach((line) => console.error(line))
process.exitCode = faults.length ? 1 : 0
