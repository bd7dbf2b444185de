"use client"

import { useLocale, useTranslations } from "next-intl"
import { arrivalDays } from "@/features/delivery/dates"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"
import type { LineView } from "../view"

/** What is wrong with a line, in words, before anybody pays. */
export function LineProblem({ line, closedUntil }: { line: LineView; closedUntil: string | null }) {
  const t = useTranslations("basket.problem")
  const locale = useLocale()
  const price = (amount: number | null) => () => (amount === null ? null : <Price amount={amount} locale={locale} />)
  switch (line.problem) {
    case null:
      return null
    case "too_few":
      return <Notice tone="warning">{t("tooFew", { count: line.available ?? 0 })}</Notice>
    case "price_changed":
      return (
        <Notice tone="info">
          <p>{t.rich("priceChanged", { before: price(line.seenPrice), now: price(line.unitPrice) })}</p>
        </Notice>
      )
    case "closed":
      return (
        <Notice tone="warning">
          {closedUntil ? t("closedUntil", { day: arrivalDays(locale, closedUntil, closedUntil) }) : t("closed")}
        </Notice>
      )
    case "out_of_stock":
      return <Notice tone="warning">{t("outOfStock")}</Notice>
    case "gone":
    case "not_sellable":
      return <Notice tone="warning">{t("gone")}</Notice>
  }
}
