import { Fragment } from "react"
import { languageOf } from "./language-of"
import type { Locale } from "./locales"
import { Written } from "./written"

interface Props {
  /** The sentence, the name already in it. */
  children: string
  name: string
  locale: Locale
}

/** A sentence of ours that names what somebody else wrote: in other letters than the page's, the name alone says whose they are. */
export function Naming({ children, name, locale }: Props) {
  if (!languageOf(name, locale)) return <Written locale={locale}>{children}</Written>
  return children.split(name).map((ours, index) => (
    <Fragment key={index}>
      {index > 0 && <Written locale={locale}>{name}</Written>}
      {ours}
    </Fragment>
  ))
}
