"use client"

import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Button } from "@/ui/button"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { removeLines, takeNow } from "../lines"
import { changeBasket, type BasketLine } from "../storage"
import styles from "./basket-view.module.css"

/** What was put aside for another day. */
export function BasketLater({ lines }: { lines: BasketLine[] }) {
  const t = useTranslations("basket")
  const locale = useLocale()
  if (!lines.length) return null
  return (
    <section className={styles.later}>
      <h2>{t("laterTitle")}</h2>
      <ul role="list">
        {lines.map(({ variantId, shown }) => (
          <li key={variantId} className={styles.kept}>
            <Picture image={shown?.image ? { ...shown.image, alt: "" } : null} sizes="4rem" ratio={1} decorative />
            <div>
              {shown ? (
                <Link href={localePath(locale, `/listings/${shown.handle}`)}>
                  <Written locale={locale}>{shown.title}</Written>
                </Link>
              ) : (
                t("unknownLine")
              )}
              <span>
                <Button variant="quiet" onClick={() => changeBasket((basket) => takeNow(basket, variantId))}>
                  {t("takeNow")}
                </Button>
                <Button variant="quiet" onClick={() => changeBasket((basket) => removeLines(basket, [variantId]))}>
                  {t("remove")}
                </Button>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
