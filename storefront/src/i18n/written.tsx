import { holdDash, holdSigns } from "./hold-signs"
import { languageOf } from "./language-of"
import { directionOf, type Locale } from "./locales"

interface Props {
  children: string
  locale: Locale
}

/** What a cooperative wrote itself. In another language than the page's it says so, for screen readers, fonts and direction. */
export function Written({ children, locale }: Props) {
  const language = languageOf(children, locale)
  const dashed = holdDash(children)
  const shown = (language ?? locale) === "fr" ? holdSigns(dashed) : dashed
  return language ? (
    <bdi lang={language} dir={directionOf(language)}>
      {shown}
    </bdi>
  ) : (
    shown
  )
}
