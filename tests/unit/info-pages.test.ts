import { describe, expect, jest, test } from "@jest/globals"
import fc from "fast-check"
import { mark } from "../../backend/src/admin/pages/mark"
import { faultsOf, sentOf, textsOf } from "../../backend/src/admin/pages/page-draft"
import { infoTexts } from "../../backend/src/contracts/shapes/info-page"
import { firstTexts } from "../../backend/src/info-pages/first-texts"
import { addressOf } from "../../backend/src/modules/info-page/address-of"
import { infoSlugs } from "../../backend/src/modules/info-page/info-slugs"
import { longest, saidIn } from "../../backend/src/modules/info-page/info-text"
import { readBody, uselessAddresses, type Section } from "../../backend/src/modules/info-page/read-body"
import { infoSlugs as storefrontSlugs } from "../../storefront/src/lib/info-slugs"

// Next's link needs Next around it; what it becomes is an anchor.
jest.mock("../../storefront/src/ui/link", () => ({ Link: "a" }))

// The storefront has a React of its own.
type ReactElement = object
const asStorefront = (name: string) => require.resolve(name, { paths: [`${__dirname}/../../storefront`] })
const { createElement } = jest.requireActual<{ createElement: (kind: unknown, props: object) => ReactElement }>(
  asStorefront("react")
)
const { renderToStaticMarkup } = jest.requireActual<{ renderToStaticMarkup: (of: ReactElement) => string }>(
  asStorefront("react-dom/server")
)
const { InfoText } = jest.requireActual<{ InfoText: (props: { sections: Section[]; locale: string }) => unknown }>(
  "../../storefront/src/features/info/info-text"
)
const shown = (body: string) =>
  renderToStaticMarkup(createElement(InfoText, { sections: readBody(body), locale: "fr" }))

const runs = (words: string) => [{ words, href: null }]

describe("a body", () => {
  test("has headings, paragraphs with lines, lists and links, and loses nothing", () => {
    const body = "before\nall\n\n## One\ntwo\n- a\n-  b\n\n- c\n# Two\n* [us](/contact), [x](javascript:f(1))\n##no"
    expect(readBody(body)).toEqual([
      { heading: null, blocks: [{ list: false, lines: [runs("before"), runs("all")] }] },
      {
        heading: "One",
        blocks: [
          { list: false, lines: [runs("two")] },
          { list: true, lines: [runs("a"), runs("b")] },
          { list: true, lines: [runs("c")] },
        ],
      },
      {
        heading: "Two",
        blocks: [
          { list: true, lines: [[{ words: "us", href: "/contact" }, ...runs(", [x](javascript:f(1))")]] },
          { list: false, lines: [runs("##no")] },
        ],
      },
    ])
    expect(uselessAddresses(body)).toEqual(["javascript:f(1)"])
  })

  test("becomes the allowed elements alone, whatever is written", () => {
    const hostile = fc.constantFrom(
      ...[
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</section></p>",
        "&lt;b&gt;",
        "{{7*7}}",
        "${1}",
      ],
      ...[
        "[a](javascript:alert(1))",
        "[a](/x)",
        '[a](https://x.ma/"onclick=1)',
        "[a](data:text/html,x)",
        "[[a](b)](/c)",
      ],
      ...[
        "[a](//evil.example)",
        "[a](/\\evil.example)",
        "[a](mailto:a@b.ma)",
        "[a](tel:+212600000000)",
        "[a](vbscript:x)",
      ],
      ...["\n", "\n\n", "## ", "- ", "* ", "• ", "\u202E", "\0", "[", "](", ")"]
    )
    const element =
      /<section id="part-\d+" class="part">|<\/?(?:h2|p|ul|li)>|<br\/>|<a href="(?:https?:\/\/|mailto:|tel:|\/fr(?=["/?#]))[^"<>]*"(?: rel="noreferrer")?>|<\/(?:a|section)>/g
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostile, fc.string(), fc.string({ unit: "binary" })), { maxLength: 30 }),
        (parts) => {
          expect(shown(parts.join("")).replace(element, "")).not.toMatch(/[<>]/)
        }
      ),
      { numRuns: 500 }
    )
  })

  test("keeps every letter that is no sign", () => {
    const word = fc.stringMatching(/^[a-zأ-ي0-9<>&()[\]]{1,8}$/)
    const line = fc.tuple(fc.constantFrom("", "## ", "- "), fc.array(word, { minLength: 1, maxLength: 5 }))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const body = lines.map(([sign, words]) => sign + words.join(" ")).join("\n")
        fc.pre(!uselessAddresses(body).length && !/\]\(/.test(body))
        const read = readBody(body)
        const said = read.flatMap(({ heading, blocks }) => [
          heading ?? "",
          ...blocks.flatMap((block) => block.lines.flat().map(({ words }) => words)),
        ])
        const letters = (text: string) => text.replace(/\s/g, "")
        expect(letters(said.join(""))).toBe(letters(lines.map(([, words]) => words.join("")).join("")))
      })
    )
  })
})

test("an address leads to the market, elsewhere, to a mail or a phone, and never runs", () => {
  expect(
    [
      "/contact",
      "/fr/delivery?a=1#part-2",
      "/ar",
      "/fr?x=1",
      "https://x.ma/a b".replace(" ", "%20"),
      "http://x.ma",
    ].map(addressOf)
  ).toEqual(["/contact", "/delivery?a=1#part-2", "/", "/?x=1", "https://x.ma/a%20b", "http://x.ma/"])
  expect(["mailto:a.b@x.ma", "tel:+212-600"].map(addressOf)).toEqual(["mailto:a.b@x.ma", "tel:+212-600"])
  for (const bad of [
    ...["javascript:alert(1)", "JaVaScRiPt:1", "\tjavascript:1", "data:text/html,x", "vbscript:1", "file:///etc", "x"],
    ...[
      "//evil.example",
      "/\\evil.example",
      "/fr//evil.example",
      "https://maarid.ma@evil.example",
      "https://",
      "mailto:x",
    ],
  ])
    expect([bad, addressOf(bad)]).toEqual([bad, null])
})

test("the market begins with whole pages in three languages, whose links lead to pages there are", () => {
  expect(storefrontSlugs).toEqual(infoSlugs)
  const paths = [...infoSlugs, "contact", "track", "apply"].map((slug) => `/${slug}`)
  for (const texts of Object.values(firstTexts)) {
    expect(infoTexts.parse(texts)).toEqual(texts)
    expect(faultsOf(textsOf({ texts }, null))).toEqual([])
    const bodies = [texts.ar, texts.fr, texts.en].map((text) => text?.body ?? "")
    const links = bodies.map((body) =>
      readBody(body).flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.flat()))
    )
    // The three say the same: as many links, to the same places.
    const hrefs = links.map((all) => all.flatMap(({ href }) => href ?? []).sort())
    expect(hrefs).toEqual([hrefs[0], hrefs[0], hrefs[0]])
    expect(hrefs[0].filter((href) => !paths.includes(href))).toEqual([])
    expect(bodies.flatMap(uselessAddresses)).toEqual([])
  }
})

describe("in the dashboard", () => {
  const text = { title: "t", summary: "s", body: "b" }
  const none = { title: "", summary: " ", body: "" }

  test("Arabic is needed, another language is whole or not written, and what is too long is told", () => {
    expect(faultsOf({ ar: text, fr: none, en: none })).toEqual([])
    expect(sentOf({ ar: text, fr: none, en: text })).toEqual({ ar: text, fr: null, en: text })
    const faults = faultsOf({
      ar: none,
      fr: { ...none, title: "t" },
      en: { ...text, body: "x".repeat(longest.body + 1) },
    })
    expect(faults.map(({ language, field, words }) => `${language} ${field} ${words}`)).toEqual([
      ...["title", "summary", "body"].map((field) => `ar ${field} pages.faults.MISSING`),
      ...["summary", "body"].map((field) => `fr ${field} pages.faults.UNFINISHED`),
      "en body pages.faults.TOO_LONG",
    ])
  })

  test("a draft holds the languages that were touched; the others are as they are saved by now", () => {
    const theirs = { ar: { ...text, body: "theirs" }, fr: text, en: null }
    const texts = textsOf({ texts: theirs }, { version: 1, texts: { fr: { ...text, body: "mine" } } })
    expect([texts.ar.body, texts.fr.body, texts.en.body]).toEqual(["theirs", "mine", ""])
  })

  test("signs are set around what is selected, and taken away again", () => {
    const list = mark({ text: "a\nb\nc", start: 2, end: 5 }, "list")
    expect(list.text).toBe("a\n- b\n- c")
    expect(mark({ ...list, start: 2, end: 9 }, "list").text).toBe("a\nb\nc")
    expect(mark({ text: "", start: 0, end: 0 }, "heading")).toEqual({ text: "## ", start: 3, end: 3 })
    const link = mark({ text: "see us", start: 4, end: 6 }, "link")
    expect([link.text, link.text.slice(link.start, link.end)]).toEqual(["see [us](https://)", "https://"])
    expect(mark({ text: "see ", start: 4, end: 4 }, "link")).toEqual({ text: "see [](https://)", start: 5, end: 5 })
  })
})

test("who reads a language that is not written reads the Arabic, and can be told so", () => {
  const [ar, en] = ["ar", "en"].map((title) => ({ title, summary: "s", body: "b" }))
  expect(saidIn({ ar, fr: null, en }, "fr")).toEqual({ language: "ar", text: ar })
  expect(saidIn({ ar, fr: null, en }, "en")).toEqual({ language: "en", text: en })
})
