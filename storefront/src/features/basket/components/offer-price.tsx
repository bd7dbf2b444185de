import type { Locale } from "@/i18n/locales"
import { Price } from "@/ui/price"

interface Props {
  offer: { price: number; former_price: number | null }
  locale: Locale
  /** Says what the line through the former price shows. */
  formerLabel: string
  large?: boolean
}

/** What a variant costs and, in a sale, what it cost before. */
export function OfferPrice({ offer, locale, formerLabel, large }: Props) {
  return (
    <span>
      <Price amount={offer.price} locale={locale} size={large ? "xl" : "m"} />
      {offer.former_price !== null && (
        <>
          {" "}
          <span className="visually-hidden">{formerLabel} </span>
          <Price amount={offer.former_price} locale={locale} former />
        </>
      )}
    </span>
  )
}
