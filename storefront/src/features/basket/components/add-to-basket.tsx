import { useLocale, useTranslations } from "next-intl"
import { dayInWords } from "@/features/fair/dates"
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
      saleWords={Object.fromEntries(
        offer.variants.flatMap(({ id, sale_until: until }) =>
          until ? [[id, t("browse.saleUntil", { date: dayInWords(until, locale) })] as const] : []
        )
      )}
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
        former: t("browse.former"),
        giftTitle: t("browse.giftTitle"),
        giftLabel: t("browse.giftLabel"),
        giftHint: t("browse.giftHint"),
        noScript: t("basket.noScript"),
      }}
    />
  )
}
