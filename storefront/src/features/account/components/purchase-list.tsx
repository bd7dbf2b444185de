import { useTranslations } from "next-intl"
import { dayOf } from "@/features/delivery/dates"
import { localePath, type Locale } from "@/i18n/locales"
import type { Api } from "@/lib/api/types"
import { Link } from "@/ui/link"
import { Price } from "@/ui/price"
import { Selvedge } from "@/ui/selvedge"
import styles from "./account.module.css"

/** Purchases of an account, newest first, each with the state of its parcels. */
export function PurchaseList({ locale, purchases }: { locale: Locale; purchases: Api["PurchaseRow"][] }) {
  const t = useTranslations("purchase")
  return (
    <ul role="list">
      {purchases.map((purchase) => (
        <li key={purchase.reference} className={styles.purchase}>
          <p className={styles.row}>
            <Link href={localePath(locale, `/account/purchases/${purchase.reference}`)}>
              <strong>
                <bdi dir="ltr">{purchase.reference}</bdi>
              </strong>
            </Link>
            <Price amount={purchase.total} locale={locale} />
          </p>
          <p className={styles.small}>{dayOf(locale, purchase.placed_at)}</p>
          <ul role="list">
            {purchase.parcels.map((parcel, index) => (
              <li key={index} className={styles.parcel} data-region={parcel.region_id}>
                <Selvedge />
                {parcel.cooperative} <span className={styles.small}>{t(`state.${parcel.state}`)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
