import type { Metadata } from "next"
import { defaultLocale, localePath, locales, type Locale } from "@/i18n/locales"

interface Page {
  locale: Locale
  path: string
  title: string
  description: string
  /** What a shared link shows; address without width and ending, as everywhere. */
  image?: { src: string; widths: number[]; alt: string } | null
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
      images: image ? [{ url: `${image.src}-${Math.max(...image.widths)}.webp`, alt: image.alt }] : undefined,
    },
  }
}
