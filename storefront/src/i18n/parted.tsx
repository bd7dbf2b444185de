import { Fragment } from "react"
import { commaOf } from "./listed"
import type { Locale } from "./locales"
import { Written } from "./written"

/** Things of a list in one line, each in its own language: a village that has no French name beside a province that has. */
export function Parted({ parts, locale, by = commaOf(locale) }: { parts: string[]; locale: Locale; by?: string }) {
  return parts.filter(Boolean).map((part, index) => (
    <Fragment key={part}>
      {index > 0 && by}
      <Written locale={locale}>{part}</Written>
    </Fragment>
  ))
}
