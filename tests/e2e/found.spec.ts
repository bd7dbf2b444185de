import { load } from "./support/head"
import { everyPage } from "./support/arrive"
import { given } from "./support/market"
import { expect, test } from "./support/visit"
import { locales, type Locale } from "./support/words"

/** What a search engine is meant to find; the design sheet, the search and all that is somebody's own is not. */
const found = everyPage.filter(({ route, status, before }) => {
  const own =
    /^(account|alerts|apply|basket|checkout|delivery-fee|design|favourites|lost|offline|purchases|search|tracking)/
  return !before && !status && !own.test(route)
})
const hidden = everyPage.filter(
  (type) => type.route !== "tracking" && !type.before && !type.status && !found.includes(type)
)
const site = () => given("STOREFRONT_URL")

/** What each kind of page says of itself to a machine. */
const kinds: Record<string, string[]> = {
  "": ["Organization", "WebSite"],
  "regions/[handle]": ["BreadcrumbList"],
  "categories/[handle]": ["BreadcrumbList"],
  "cooperatives/[handle]": ["BreadcrumbList", "Organization"],
  "listings/[handle]": ["BreadcrumbList", "Product"],
  "fairs/[handle]": ["BreadcrumbList", "Event"],
}

for (const locale of locales) {
  test(`every page says to a machine what it is (${locale})`, async ({ request }) => {
    const titles = new Map<string, string>()
    const pictures = new Map<string, string>()
    for (const { path, route } of found) {
      await test.step(path || "/", async () => {
        const head = await load(request, `/${locale}${path}`)
        expect(head.status).toBe(200)
        expect(head.title.length).toBeGreaterThan(5)
        expect(titles.get(head.title), "another page has this title").toBeUndefined()
        titles.set(head.title, path)
        expect(head.description.length).toBeGreaterThan(20)
        expect(head.description.length).toBeLessThanOrEqual(200)
        expect(head.canonical).toBe(`${site()}/${locale}${path}`)
        expect(head.alternates).toEqual({
          ...Object.fromEntries(locales.map((other) => [other, `${site()}/${other}${path}`])),
          "x-default": `${site()}/ar${path}`,
        })
        expect(head.robots).not.toMatch(/noindex/)
        expect(head.og).toMatchObject({
          "og:title": expect.stringMatching(/\S/),
          "og:description": expect.stringMatching(/\S/),
          "og:url": head.canonical,
          "og:locale": { ar: "ar_MA", fr: "fr_MA", en: "en_GB" }[locale as Locale],
          "og:type": expect.stringMatching(/\S/),
          "og:site_name": expect.stringMatching(/\S/),
          "twitter:card": "summary_large_image",
        })
        const picture = head.og["og:image"]
        expect(pictures.get(picture), "another page has this picture").toBeUndefined()
        pictures.set(picture, path)
        expect(head.kinds).toEqual(expect.arrayContaining(kinds[route] ?? []))
      })
    }
    for (const picture of pictures.keys()) {
      const answer = await request.get(picture)
      expect(answer.status(), picture).toBe(200)
      expect(answer.headers()["content-type"]).toMatch(/^image\//)
    }
  })
}

test("a page that is nobody else's is not found, and has a picture of its own where somebody shares it", async ({
  request,
}) => {
  const pictures = new Set<string>()
  for (const { path } of hidden) {
    const { robots, og } = await load(request, `/fr${path}`)
    expect(robots, path).toMatch(/noindex/)
    expect(og, path).toMatchObject({ "og:title": expect.stringMatching(/\S/), "twitter:card": "summary_large_image" })
    pictures.add(og["og:image"])
  }
  expect(pictures.size).toBeGreaterThan(8)
  for (const picture of pictures) expect((await request.get(picture)).status(), picture).toBe(200)
})

test("a listing is offered by its cooperative, at the price the page shows", async ({ request }) => {
  const { data } = await load(request, "/fr/listings/taliouine-saffron-threads")
  const product = data.find((one) => one["@type"] === "Product")
  expect(product).toMatchObject({
    name: expect.any(String),
    image: expect.arrayContaining([expect.stringMatching(/^http/)]),
    brand: { "@type": "Brand" },
    offers: expect.arrayContaining([
      expect.objectContaining({
        "@type": "Offer",
        price: expect.stringMatching(/^\d+\.\d\d$/),
        priceCurrency: "MAD",
        availability: expect.stringMatching(/^https:\/\/schema.org\//),
        seller: expect.objectContaining({ "@type": "Organization", name: expect.any(String) }),
      }),
    ]),
  })
})

test("every page is in the sitemap of each language, and robots know where it is", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text()
  expect(robots).toContain(`Sitemap: ${site()}/sitemap.xml`)
  for (const page of ["account", "basket", "checkout"]) expect(robots).toContain(`Disallow: /ar/${page}`)
  const closed = [...robots.matchAll(/^Disallow: (.*)$/gm)].map(([, beginning]) => beginning)
  const index = await (await request.get("/sitemap.xml")).text()
  const files = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
  for (const locale of locales) {
    const own = files.filter((file) => file.includes(`/sitemaps/${locale}-`))
    const maps = await Promise.all(own.map(async (file) => (await request.get(file)).text()))
    const listed = new Set(maps.join("").match(/<loc>.*?<\/loc>/g))
    for (const { path, route } of found.filter(({ route }) => !route.includes("[page]"))) {
      expect(listed, route).toContain(`<loc>${site()}/${locale}${path}</loc>`)
      const open = closed.every((beginning) => !`/${locale}${path}`.startsWith(beginning))
      expect(open, `robots may read ${route}`).toBe(true)
    }
  }
})
