import { z } from "@medusajs/framework/zod"
import { infoSlugs } from "../../modules/info-page/info-slugs"
import { longest } from "../../modules/info-page/info-text"
import { typed } from "./purchase"

export const infoSlug = z.enum(infoSlugs)

const line = (most: number) => typed(most).pipe(z.string().min(1))

/** Several lines a person typed: no control or bidirectional-override characters but the ends of lines, bounded. */
const lines = (most: number) =>
  z
    .string()
    .max(most)
    .transform((value) =>
      value
        .replace(/\r\n?/g, "\n")
        .replace(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, " ")
        .replace(/\n{3,}/g, "\n\n")
        .trim()
    )
    .pipe(z.string().min(1))

const infoText = z.object({
  title: line(longest.title),
  /** One sentence: under the title, and as the page's description. */
  summary: line(longest.summary),
  body: lines(longest.body),
})

export const infoTexts = z.object({ ar: infoText, fr: infoText.nullable(), en: infoText.nullable() })

/** Words; with `href` they lead there. A path of the storefront begins with "/" and names no language. */
const run = z.object({ words: z.string(), href: z.string().nullable() })

export const infoSection = z.object({
  heading: z.string().nullable(),
  /** A paragraph with its lines, or a list with its points. */
  blocks: z.array(z.object({ list: z.boolean(), lines: z.array(z.array(run)) })),
})
