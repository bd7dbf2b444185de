import { commaOf } from "@/i18n/listed"
import type { Locale } from "@/i18n/locales"
import { Written } from "@/i18n/written"

/** What a line is of, in one phrase: two sizes of one thing are told apart. */
export function LineName({ locale, line }: { locale: Locale; line: { title: string; variant_title: string } }) {
  return (
    <>
      <Written locale={locale}>{line.title}</Written>
      {line.variant_title && line.variant_title !== line.title && (
        <>
          {commaOf(locale)}
          <Written locale={locale}>{line.variant_title}</Written>
        </>
      )}
    </>
  )
}
