import { useTranslations } from "next-intl"
import { Fragment } from "react"
import type { Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"

/** What there is of an address in one line, each part in the language it was typed in; a province named after its town once. */
export function AddressLine({ locale, parts }: { locale: Locale; parts: (string | null | undefined)[] }) {
  const t = useTranslations("purchase")
  return [...new Set(parts.filter(Boolean))].map((part, index) => (
    <Fragment key={index}>
      {index > 0 && t("comma")}
      <Typed locale={locale}>{part ?? ""}</Typed>
    </Fragment>
  ))
}
