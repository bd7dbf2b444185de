"use client"

import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { localePath } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { Link } from "@/ui/link"
import { Price } from "@/ui/price"
import type { Prepared } from "../question"
import styles from "./checkout.module.css"

interface Props {
  prepared: Prepared | null
  /** MAD; of the goods alone, while delivery is not known. */
  goods: number
  stale: boolean
  busy: boolean
  disabled: boolean
  /** What stands right above the button: why it did not go through. */
  children?: ReactNode
}

/** Every sum, the one total, and the button that orders. */
export function CheckoutTotal({ prepared, goods, stale, busy, disabled, children }: Props) {
  const t = useTranslations("checkout")
  const locale = useLocale()
  const sums = prepared
    ? [
        ...prepared.parcels.map((parcel) => ({ label: parcel.cooperative.name, amount: parcel.goods_total })),
        { label: t("delivery"), amount: prepared.delivery_total },
        ...(prepared.discount_total > 0 ? [{ label: t("discount"), amount: -prepared.discount_total }] : []),
      ]
    : [{ label: t("goods"), amount: goods }]
  return (
    <section className={styles.total} aria-label={t("totalTitle")} data-stale={stale || undefined}>
      <h2>{t("totalTitle")}</h2>
      <div className={styles.sums} aria-busy={stale || undefined}>
        {sums.map(({ label, amount }) => (
          <p key={label} className={styles.row}>
            <span>{label}</span>
            <Price amount={amount} locale={locale} />
          </p>
        ))}
        {prepared ? (
          <>
            <p className={`${styles.row} ${styles.grand}`} role="status">
              <strong>{t("total")}</strong>
              <Price amount={prepared.total} locale={locale} size="l" />
            </p>
            <p className={styles.small}>
              {t.rich("taxIncluded", { amount: () => <Price amount={prepared.tax_total} locale={locale} /> })}
            </p>
          </>
        ) : (
          <p className={styles.small}>{t("deliveryUnknown")}</p>
        )}
      </div>
      {children}
      <Button type="submit" wide busy={busy} disabled={disabled}>
        {prepared ? t("confirm") : t("reckon")}
      </Button>
      <p className={styles.small}>
        {t.rich("terms", {
          terms: (words) => <Link href={localePath(locale, "/terms")}>{words}</Link>,
          withdrawal: (words) => <Link href={localePath(locale, "/withdrawal")}>{words}</Link>,
        })}
      </p>
    </section>
  )
}
