import { directionOf, type Locale } from "@/i18n/locales"
import type { Answer } from "@/lib/api/types"
import type messages from "../../../messages/en.json"

export type Label = keyof (typeof messages)["account"]["exported"]
type Words = (key: Label) => string

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The export to be read by its owner: one page that needs nothing else, every part under its name. */
export function exportPage(data: Answer<"/store/buyers/me/export">, locale: Locale, words: Words): string {
  const { exported_at, ...parts } = data
  const sections = Object.entries(parts).map(
    ([key, part]) => `<section><h2>${escape(words(key as Label))}</h2>${drawn(part, words)}</section>`
  )
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(words("title"))}</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; max-inline-size: 46rem; margin: 2rem auto; padding-inline: 1rem; color-scheme: light dark }
section { border-block-start: 1px solid; padding-block: 1rem }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: 0.25rem 1rem; margin: 0 }
dt { font-weight: 600 } dd { margin: 0 }
li { margin-block-end: 1rem }
</style>
</head>
<body>
<h1>${escape(words("title"))}</h1>
<p><time datetime="${escape(exported_at)}" dir="ltr">${escape(exported_at)}</time></p>
${sections.join("\n")}
</body>
</html>
`
}

function drawn(value: unknown, words: Words): string {
  if (Array.isArray(value)) {
    if (!value.length) return `<p>${escape(words("nothing"))}</p>`
    return `<ol>${value.map((item) => `<li>${drawn(item, words)}</li>`).join("")}</ol>`
  }
  if (typeof value === "object" && value !== null) {
    const rows = Object.entries(value).filter(([, inner]) => inner !== "")
    return `<dl>${rows.map(([key, inner]) => `<dt>${escape(words(key as Label))}</dt><dd>${drawn(inner, words)}</dd>`).join("")}</dl>`
  }
  if (typeof value === "boolean") return escape(words(value ? "yes" : "no"))
  return `<bdi>${escape(String(value))}</bdi>`
}
