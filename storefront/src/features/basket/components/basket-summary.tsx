"use client"

import { useLocale, useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { localePath } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"
import { markSeen } from "../lines"
import { changeBasket } from "../storage"
import type { BasketView } from "../view"
import styles from "./basket-view.module.css"

/** The sum of the goods and the way to the checkout. */
export function BasketSummary({ view, asking }: { view: BasketView; asking: boolean }) {
  const t = useTranslations("basket")
  const locale = useLocale()
  const router = useRouter()
  const lines = view.parcels.flatMap((parcel) => parcel.lines)
  const blocked = !asking && lines.some((line) => line.available !== null) && !view.purchasable

  function proceed() {
    const shown = lines.flatMap((line) => (line.unitPrice === null ? [] : [[line.variantId, line.unitPrice] as const]))
    changeBasket((basket) => markSeen(basket, new Map(shown)))
    router.push(localePath(locale, "/checkout"))
  }

  return (
    <section className={styles.summary} aria-label={t("summary")}>
      <p>{t("pieces", { count: view.pieces, parcels: view.parcels.length })}</p>
      <p className={styles.total} aria-busy={asking || undefined}>
        <strong>{t("goods")}</strong>
        <Price amount={view.goodsTotal} locale={locale} size="l" />
      </p>
      <p className={styles.small}>{t("deliveryLater")}</p>
      {blocked && (
        <Notice tone="warning" live>
          <p>{t("blocked")}</p>
        </Notice>
      )}
      <Button wide onClick={proceed} disabled={blocked}>
        {t("checkout")}
      </Button>
      <p className={styles.small}>{t("noAccount")}</p>
    </section>
  )
}
