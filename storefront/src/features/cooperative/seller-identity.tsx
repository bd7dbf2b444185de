import { useTranslations } from "next-intl"
import styles from "./seller-identity.module.css"
import type { CooperativeDetail } from "./server"
import { placeOf } from "./transform"

/** What the law wants a buyer to know of the seller. */
export function SellerIdentity({ cooperative }: { cooperative: CooperativeDetail["cooperative"] }) {
  const t = useTranslations("cooperative")
  const { identity } = cooperative
  const rows = [
    { term: t("identityName"), value: cooperative.name },
    { term: t("identityForm"), value: t(`form.${cooperative.legal_form}`) },
    { term: t("identityPlace"), value: placeOf(cooperative) },
    { term: t("identityCourt"), value: identity.register_court },
    { term: t("identityRegister"), value: identity.register_number },
    { term: t("identityIce"), value: identity.ice },
  ]
  return (
    <dl className={styles.list}>
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value ? <bdi>{value}</bdi> : <span className={styles.unknown}>{t("identityUnknown")}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
