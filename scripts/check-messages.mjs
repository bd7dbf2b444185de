import { readFileSync } from "node:fs"
import { join } from "node:path"
import { readJson } from "./files.mjs"
import { root } from "./paths.mjs"
import { filesUnder } from "./stamps.mjs"

const LANGUAGES = ["ar", "fr", "en"]
/** The cases each language counts in. French asks "many" of millions only, Arabic "zero" where nothing has a word of its own. */
const CASES = { ar: ["one", "two", "few", "many", "other"], fr: ["one", "other"], en: ["one", "other"] }
const EXACT = { one: "=1", two: "=2" }
/** Texts that are the same in French and English: names, forms of numbers, words both have. Each was looked at. */
const same = new Set(readJson(join(root, "scripts/same-words.json"), []))
const messages = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    flatten(JSON.parse(readFileSync(join(root, `storefront/messages/${language}.json`), "utf8"))),
  ])
)
const code = filesUnder(join(root, "storefront/src"))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n")

const complaints = [...new Set(LANGUAGES.flatMap((language) => [...messages[language].keys()]))].flatMap((key) => [
  ...LANGUAGES.filter((language) => !messages[language].get(key)?.trim()).map(
    (language) => `${language}.json lacks ${key}`
  ),
  ...differingParameters(key),
  ...missingPlurals(key),
  ...untranslated(key),
  ...looseSigns(key),
  ...(isUsed(key) ? [] : [`${key} is used nowhere in storefront/src`]),
])

complaints.forEach((line) => console.error(line))
process.exitCode = complaints.length ? 1 : 0

function flatten(tree, path = "") {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === "object" ? [...flatten(value, `${path}${name}.`)] : [[`${path}${name}`, value]]
    )
  )
}

/** A text that drops a parameter or makes one up shows a hole in that language only. */
function differingParameters(key) {
  const parameters = LANGUAGES.map((language) => names(messages[language].get(key) ?? ""))
  return parameters.every((list) => list === parameters[0])
    ? []
    : [`${key} takes other parameters in one language: ${parameters.join(" / ")}`]
}

/** A number in words that has no form for some count reads wrong just then. */
function missingPlurals(key) {
  return LANGUAGES.flatMap((language) =>
    pluralsOf(messages[language].get(key) ?? "").flatMap((branches) => {
      const present = [...branches.matchAll(/(?:^|\s|\})(=?\w+)\s*\{/g)].map(([, name]) => name)
      const missing = CASES[language].filter((name) => !present.includes(name) && !present.includes(EXACT[name]))
      return missing.length ? [`${language}.json: ${key} has no form for ${missing.join(", ")}`] : []
    })
  )
}

/** A text left in another language: Arabic is told by its script, French and English by being alike. */
function untranslated(key) {
  const [ar, fr, en] = LANGUAGES.map((language) => messages[language].get(key) ?? "")
  const words = fr.replace(/[{<][^}>]*[}>]/g, "").replace(/[^\p{L}]/gu, "")
  if (words.length < 3) return []
  if (ar === fr || ar === en) return [`ar.json: ${key} is not in Arabic`]
  return fr === en && !same.has(fr) ? [`${key} is the same in French and English: “${fr}”`] : []
}

/** French sets a space before some signs, which never begin a line for it: the space holds them. */
function looseSigns(key) {
  const text = messages.fr.get(key) ?? ""
  return /\S [:;?!»]|« /.test(text) ? [`fr.json: ${key} has a loose space before or after a sign: “${text}”`] : []
}

/** The branches of every plural in an ICU message, also of those within another. */
function pluralsOf(message) {
  return bracesOf(message).flatMap((inner) => {
    const [, kind, rest = ""] = inner.match(/^\s*\w+\s*,\s*(plural|select)\s*,(.*)$/s) ?? []
    if (!kind) return []
    return [...(kind === "plural" ? [flat(rest)] : []), ...bracesOf(rest).flatMap(pluralsOf)]
  })
}

/** The branches' names, without what stands in them. */
function flat(branches) {
  return bracesOf(branches).reduce((left, inner) => left.replace(inner, ""), branches)
}

function names(text) {
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([, tag]) => `<${tag}>`)
  return [...new Set([...parametersOf(text), ...tags])].sort().join(" ")
}

/** The parameters of an ICU message, those inside the branches of a plural or a choice too. */
function parametersOf(message) {
  return bracesOf(message).flatMap((inner) => {
    const [, parameter, kind, rest] = inner.match(/^\s*(\w+)\s*(?:,\s*(\w+)\s*,?(.*))?$/s) ?? []
    const branches = /^(plural|select|selectordinal)$/.test(kind) ? bracesOf(rest).flatMap(parametersOf) : []
    return parameter ? [parameter, ...branches] : branches
  })
}

/** What stands between each outermost pair of braces. */
function bracesOf(text) {
  const found = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "{" && depth++ === 0) {
      from = at + 1
    } else if (text[at] === "}" && --depth === 0) {
      found.push(text.slice(from, at))
    }
  }
  return found
}

/**
 * Used: written out whole, or after its namespace was opened; or its end is filled in by a template (`states.${state}`);
 * or its middle is, under an opened namespace (`${state}.title`).
 */
function isUsed(key) {
  const parts = key.split(".")
  return parts.some((_, from) => {
    const rest = parts.slice(from)
    const starts = rest.slice(0, -1).map((__, index) => rest.slice(0, index + 1).join("."))
    const opened = from === 0 || isQuoted(parts.slice(0, from).join("."))
    return (
      opened &&
      (isQuoted(rest.join(".")) || starts.some((start) => code.includes(`\`${start}.\${`)) || endsTemplate(rest))
    )
  })
}

function isQuoted(words) {
  return code.includes(`"${words}"`) || code.includes(`\`${words}\``)
}

function endsTemplate([, ...end]) {
  return end.length > 0 && code.includes(`}.${end.join(".")}\``)
}
