import type { APIRequestContext } from "@playwright/test"

type Thing = { "@type": string; [key: string]: unknown }

const attributes = (tag: string) =>
  Object.fromEntries([...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, plain(value)]))
const plain = (text: string) =>
  text.replace(
    /&(amp|quot|#x27|lt|gt);/g,
    (_, name: string) => ({ amp: "&", quot: '"', "#x27": "'", lt: "<", gt: ">" })[name] ?? ""
  )

/** What the HTML of a page says to a machine, as it comes from the server. */
export async function load(request: APIRequestContext, path: string) {
  const response = await request.get(path)
  const html = await response.text()
  const metas = [...html.matchAll(/<meta [^>]*>/g)].map(([tag]) => attributes(tag))
  const links = [...html.matchAll(/<link [^>]*>/g)].map(([tag]) => attributes(tag))
  const named = (name: string) => metas.find((meta) => meta.name === name || meta.property === name)?.content ?? ""
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text]) => JSON.parse(text) as Thing
  )
  const shared = metas.filter(({ name, property }) => /^(og|twitter):/.test(property ?? name ?? ""))
  return {
    status: response.status(),
    title: plain(html.match(/<title>(.*?)<\/title>/s)?.[1] ?? ""),
    description: named("description"),
    robots: named("robots"),
    canonical: links.find(({ rel }) => rel === "canonical")?.href,
    alternates: Object.fromEntries(
      links.filter(({ rel, hrefLang }) => rel === "alternate" && hrefLang).map(({ hrefLang, href }) => [hrefLang, href])
    ),
    og: Object.fromEntries(shared.map(({ name, property, content }) => [property ?? name, content])),
    data,
    kinds: data.map((thing) => thing["@type"]),
  }
}
