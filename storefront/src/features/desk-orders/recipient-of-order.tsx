import { useTranslations } from "next-intl"
import { Fragment } from "react"
import { commaOf } from "@/i18n/listed"
import type { Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { Icon } from "@/ui/icon"
import { isFetched, type DeskOrder } from "./view"
import styles from "./order.module.css"

/** Who gets it, where, and by which phone they are reached. */
export function RecipientOfOrder({ locale, order }: { locale: Locale; order: DeskOrder }) {
  const t = useTranslations("deskOrders")
  const { recipient } = order
  return (
    <section className={styles.part}>
      <h2>{t(isFetched(order) ? "fetchedBy" : "recipient")}</h2>
      <p>
        <strong>
          <Typed locale={locale}>{recipient.name}</Typed>
        </strong>
      </p>
      {!isFetched(order) && <Address locale={locale} recipient={recipient} />}
      <p>{t(`service.${order.service}`)}</p>
      <a href={`tel:${recipient.phone}`} className={styles.call}>
        <Icon name="phone" />
        <bdi dir="ltr">{recipient.phone}</bdi>
      </a>
    </section>
  )
}

/** Where it goes, in one line: as it was typed, and its province in the reader's language. */
function Address({ locale, recipient }: { locale: Locale } & Pick<DeskOrder, "recipient">) {
  const { street, landmark, city, postcode, province } = recipient
  const typed = [street, landmark, city, postcode].filter(Boolean)
  return (
    <p>
      {typed.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && commaOf(locale)}
          <Typed locale={locale}>{part}</Typed>
        </Fragment>
      ))}
      {province !== city && `${commaOf(locale)}${province}`}
    </p>
  )
}
