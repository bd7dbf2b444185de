import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { Parted } from "@/i18n/parted"
import { Typed } from "@/i18n/typed"
import styles from "./seller-identity.module.css"
import type { CooperativeDetail } from "./server"
import { placeOf } from "./transform"

/** What the law wants a buyer to know of the seller. */
export function SellerIdentity({ cooperative }: { cooperative: CooperativeDetail["cooperative"] }) {
  const t = useTranslations("cooperative")
  const locale = useLocale()
  const { identity } = cooperative
  const typed = (value: string | null) => value && <Typed locale={locale}>{value}</Typed>
  const rows: { term: string; value: ReactNode }[] = [
    { term: t("identityName"), value: typed(cooperative.name) },
    { term: t("identityForm"), value: t(`form.${cooperative.legal_form}`) },
    { term: t("identityPlace"), value: <Parted locale={locale} parts={placeOf(cooperative)} /> },
    { term: t("identityCourt"), value: typed(identity.register_court) },
    { term: t("identityRegister"), value: typed(identity.register_number) },
    { term: t("identityIce"), value: typed(identity.ice) },
  ]
  return (
    <dl className={styles.list}>
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value || <span className={styles.unknown}>{t("identityUnknown")}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
