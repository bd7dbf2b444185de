"use client"

import { useLocale, useTranslations } from "next-intl"
import { useRef, useState } from "react"
import { localePath } from "@/i18n/locales"
import { Naming } from "@/i18n/naming"
import { Button, LinkButton } from "@/ui/button"
import { EmptyState, Notice, Skeleton } from "@/ui/notice"
import { useAccountBasket } from "../account-sync"
import { putBack, removeLines } from "../lines"
import { changeBasket, emptyBasket, type BasketLine } from "../storage"
import { useBasket } from "../use-basket"
import { useReview } from "../use-review"
import { viewBasket } from "../view"
import { BasketLater } from "./basket-later"
import { BasketLine as Line } from "./basket-line"
import { BasketParcel } from "./basket-parcel"
import { BasketSummary } from "./basket-summary"
import styles from "./basket-view.module.css"

/** The basket of this device, looked at by the market whenever it is not empty. */
export function BasketView() {
  const t = useTranslations("basket")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const stored = useBasket()
  const basket = stored ?? emptyBasket
  const { review, refused, asking, again } = useReview(basket.lines, locale)
  const [removed, setRemoved] = useState<{ line: BasketLine; index: number } | null>(null)
  const undo = useRef<HTMLDivElement>(null)
  useAccountBasket(locale)

  function remove(variantId: string) {
    const index = basket.lines.findIndex((line) => line.variantId === variantId)
    const line = basket.lines[index]
    if (!line) return
    changeBasket((before) => removeLines(before, [variantId]))
    setRemoved({ line, index })
    requestAnimationFrame(() => undo.current?.querySelector("button")?.focus())
  }

  const undoing = removed && !basket.lines.some((line) => line.variantId === removed.line.variantId) && (
    <div ref={undo} className={styles.wide}>
      <Notice live>
        <div className={styles.undo}>
          <span>
            <Naming locale={locale} name={removed.line.shown?.title ?? ""}>
              {t("removed", { title: removed.line.shown?.title ?? t("unknownLine") })}
            </Naming>
          </span>
          <Button
            variant="quiet"
            onClick={() => {
              changeBasket((before) => putBack(before, removed.line, removed.index))
              setRemoved(null)
            }}
          >
            {t("undo")}
          </Button>
        </div>
      </Notice>
    </div>
  )

  if (!stored) return <Skeleton height="14rem" />
  if (!basket.lines.length) {
    return (
      <>
        {undoing}
        <EmptyState
          icon="basket"
          title={t("emptyTitle")}
          actions={
            <>
              <LinkButton href={localePath(locale, "/regions")}>{t("emptyRegions")}</LinkButton>
              <LinkButton href={localePath(locale, "/categories")} variant="secondary">
                {t("emptyCategories")}
              </LinkButton>
            </>
          }
        >
          <p>{t("emptyText")}</p>
        </EmptyState>
        <BasketLater lines={basket.later} />
      </>
    )
  }

  const view = viewBasket(basket.lines, review)
  return (
    <div className={styles.page}>
      {undoing}
      {refused && !asking && (
        <div className={styles.wide}>
          <Notice tone="warning" live>
            <p>{errors(refused)}</p>
            <div>
              <Button variant="quiet" onClick={again}>
                {t("again")}
              </Button>
            </div>
          </Notice>
        </div>
      )}
      <div className={styles.parcels}>
        {view.parcels.map((parcel) => (
          <BasketParcel key={parcel.cooperative.handle} parcel={parcel} onRemove={remove} />
        ))}
        {view.gone.length > 0 && (
          <ul role="list">
            {view.gone.map((line) => (
              <Line key={line.variantId} line={line} closedUntil={null} onRemove={remove} />
            ))}
          </ul>
        )}
        <BasketLater lines={basket.later} />
      </div>
      <BasketSummary view={view} asking={asking} />
    </div>
  )
}
