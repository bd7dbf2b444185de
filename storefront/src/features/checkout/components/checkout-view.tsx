"use client"

import { useLocale, useTranslations } from "next-intl"
import { useState } from "react"
import { useAccountBasket } from "@/features/basket/account-sync"
import type { Basket } from "@/features/basket/storage"
import { useBasket } from "@/features/basket/use-basket"
import { localePath } from "@/i18n/locales"
import { LinkButton } from "@/ui/button"
import type { OptionGroup } from "@/ui/inputs"
import { EmptyState, Skeleton } from "@/ui/notice"
import { readDraft } from "../draft"
import { CheckoutForm } from "./checkout-form"

/** The checkout of this device's basket; nothing to order is said, not shown as an empty form. */
export function CheckoutView({ provinces }: { provinces: OptionGroup[] }) {
  const basket = useBasket()
  useAccountBasket(useLocale())
  return basket ? <Known basket={basket} provinces={provinces} /> : <Skeleton height="24rem" />
}

function Known({ basket, provinces }: { basket: Basket; provinces: OptionGroup[] }) {
  const t = useTranslations("checkout")
  const locale = useLocale()
  // The form stays while the page leaves for the confirmation, and where an order may stand although the basket is empty.
  const [stays, setStays] = useState(() => readDraft().unsettled !== null)
  if (basket.lines.length || stays) {
    return <CheckoutForm basket={basket} provinces={provinces} onPlaced={() => setStays(true)} />
  }
  return (
    <EmptyState
      icon="basket"
      title={t("emptyTitle")}
      actions={<LinkButton href={localePath(locale, "/basket")}>{t("toBasket")}</LinkButton>}
    >
      <p>{t("emptyText")}</p>
    </EmptyState>
  )
}
