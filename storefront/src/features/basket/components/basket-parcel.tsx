"use client"

import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Link } from "@/ui/link"
import { Price } from "@/ui/price"
import { Selvedge } from "@/ui/selvedge"
import type { ParcelView } from "../view"
import { BasketLine } from "./basket-line"
import styles from "./parcel-lines.module.css"

/** What one cooperative will send, along the edge of its region. */
export function BasketParcel({ parcel, onRemove }: { parcel: ParcelView; onRemove: (variantId: string) => void }) {
  const t = useTranslations("basket")
  const regions = useTranslations("regions")
  const locale = useLocale()
  const { cooperative, regionId } = parcel
  return (
    <section className={styles.parcel} data-region={regionId}>
      <Selvedge />
      <header className={styles.head}>
        <h2>
          <Link href={localePath(locale, `/cooperatives/${cooperative.handle}`)}>
            <Written locale={locale}>{cooperative.name}</Written>
          </Link>
        </h2>
        {regions.has(regionId as "MA-01") && <span className={styles.region}>{regions(regionId as "MA-01")}</span>}
      </header>
      <ul role="list">
        {parcel.lines.map((line) => (
          <BasketLine key={line.variantId} line={line} closedUntil={parcel.closedUntil} onRemove={onRemove} />
        ))}
      </ul>
      <p className={styles.sum}>
        <span>{t("parcelGoods")}</span>
        <Price amount={parcel.goodsTotal} locale={locale} />
      </p>
    </section>
  )
}
