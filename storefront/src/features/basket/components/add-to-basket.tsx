import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { AddToBasketForm, type Offer } from "./add-to-basket-form"

/** Choosing a variant and a quantity of a listing; the words are put in here so that browse pages load no messages. */
export function AddToBasket(offer: Offer) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <AddToBasketForm
      {...offer}
      locale={locale}
      basketHref={localePath(locale, "/basket")}
      words={{
        variant: offer.options.map((option) => option.title).join(t("addToBasket.and")),
        quantity: t("form.quantity"),
        decrease: t("form.decrease"),
        increase: t("form.increase"),
        add: t("addToBasket.add"),
        added: t("addToBasket.added"),
        open: t("addToBasket.open"),
        soldOut: t("addToBasket.soldOut"),
        few: t("addToBasket.few"),
        noScript: t("basket.noScript"),
      }}
    />
  )
}
