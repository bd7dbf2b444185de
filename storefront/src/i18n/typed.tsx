import { languageOf } from "./language-of"
import type { Locale } from "./locales"

/** What a person typed: a name, an address, a number. Nothing translates it, and in other letters than the page's it says whose. */
export function Typed({
  children,
  locale,
  as: Tag = "bdi",
  ...shown
}: {
  children: string
  locale: Locale
  as?: "bdi" | "p" | "strong"
  className?: string
}) {
  return (
    <Tag {...shown} dir="auto" translate="no" lang={languageOf(children, locale)}>
      {children}
    </Tag>
  )
}
