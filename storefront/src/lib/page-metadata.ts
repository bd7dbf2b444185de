import type { Metadata } from "next"
import { defaultLocale, localePath, locales, type Locale } from "@/i18n/locales"
import { env } from "./env"
import { ogPicture } from "./og-picture"

interface Page {
  locale: Locale
  path: string
  title: string
  description: string
  /** What the page shows first, if anything; a shared link shows the same. */
  image?: { src: string; widths: number[]; alt: string; illustration?: boolean } | null
}

const ogLocales: Record<Locale, string> = { ar: "ar_MA", fr: "fr_MA", en: "en_GB" }
const siteNames: Record<Locale, string> = { ar: "المعرض", fr: "Maarid", en: "Maarid" }

/** A summary ends with a word, not within one. */
function summary(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199).replace(/\s+\S*$/, "")}…` : text
}

/** What a shared link shows of a page. */
export function sharedPage({ locale, path, title, image }: Omit<Page, "description">) {
  return {
    openGraph: {
      title,
      siteName: siteNames[locale],
      locale: ogLocales[locale],
      alternateLocale: locales.filter((other) => other !== locale).map((other) => ogLocales[other]),
      type: "website",
      images: [ogPicture(image, locale, { backendUrl: env.backendUrl, alt: title, path })],
    },
    twitter: { card: "summary_large_image" },
  } satisfies Metadata
}

/** Title, description, canonical address and the same page in the other languages. */
export function pageMetadata({ locale, path, title, description, image }: Page): Metadata {
  const languages = Object.fromEntries(locales.map((other) => [other, localePath(other, path)]))
  const canonical = localePath(locale, path)
  const { openGraph, twitter } = sharedPage({ locale, path, title, image })
  return {
    title,
    description: summary(description),
    alternates: { canonical, languages: { ...languages, "x-default": localePath(defaultLocale, path) } },
    openGraph: { ...openGraph, description: summary(description), url: canonical },
    twitter,
  }
}

/** Of a page that is somebody's own, or one's basket: no search engine keeps it, and a shared link tells no more than its kind. */
export function ownPageMetadata({ locale, path, title }: Pick<Page, "locale" | "path" | "title">): Metadata {
  return { title, robots: { index: false }, ...sharedPage({ locale, path, title }) }
}
