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

/** Title, description, canonical address and the same page in the other languages. */
export function pageMetadata({ locale, path, title, description, image }: Page): Metadata {
  const languages = Object.fromEntries(locales.map((other) => [other, localePath(other, path)]))
  const canonical = localePath(locale, path)
  return {
    title,
    description: description.length > 200 ? `${description.slice(0, 199).trimEnd()}…` : description,
    alternates: { canonical, languages: { ...languages, "x-default": localePath(defaultLocale, path) } },
    openGraph: {
      title,
      description,
      url: canonical,
      locale,
      type: "website",
      images: [ogPicture(image, locale, { backendUrl: env.backendUrl, alt: title })],
    },
  }
}
