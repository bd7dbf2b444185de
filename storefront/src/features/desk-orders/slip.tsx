import { useTranslations } from "next-intl"
import { FairMeeting } from "@/features/delivery/components/fair-meeting"
import { dayOf } from "@/features/delivery/dates"
import type { DeskMember } from "@/features/desk-shell/desk-member"
import type { Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import { Price } from "@/ui/price"
import { Selvedge } from "@/ui/selvedge"
import { QrCode } from "./qr-code"
import { isFetched, type DeskOrder } from "./view"
import styles from "./slip.module.css"

interface Props {
  locale: Locale
  order: DeskOrder
  cooperative: DeskMember["cooperative"]
  /** Where the QR code leads: this order on the desk. */
  address: string
}

/** One sheet a box: the label to be stuck on it, and under the cut the slip that lies in it. */
export function Slips({ locale, order, cooperative, address }: Props) {
  const whole = { id: order.id, items: order.lines.map((line) => ({ line_id: line.id, quantity: line.quantity })) }
  const boxes = order.boxes.length ? order.boxes : [whole]
  return boxes.map((box, index) => (
    <article key={box.id} className={styles.sheet} data-region={cooperative.region_id}>
      <Label {...{ locale, order, cooperative, address }} number={index + 1} of={boxes.length} />
      <Content {...{ locale, order, cooperative }} items={box.items} />
    </article>
  ))
}

function Label({ locale, order, cooperative, address, number, of }: Props & { number: number; of: number }) {
  const t = useTranslations("deskSlip")
  const { recipient } = order
  return (
    <section className={styles.label} aria-label={t("label")}>
      <Selvedge />
      <div className={styles.to}>
        <p className={styles.small}>{t("to")}</p>
        <Typed as="p" locale={locale} className={styles.name}>
          {recipient.name}
        </Typed>
        {isFetched(order) ? (
          <Fetched locale={locale} order={order} />
        ) : (
          <Address locale={locale} recipient={recipient} />
        )}
        <p className={styles.phone}>
          <bdi dir="ltr">{recipient.phone}</bdi>
        </p>
      </div>
      <div className={styles.code}>
        <QrCode text={address} label={t("code", { reference: order.reference })} />
        <bdi dir="ltr" className={styles.reference}>
          {order.reference}
        </bdi>
        <p>{t("box", { number, of })}</p>
      </div>
      <p className={styles.collect}>
        {order.to_collect > 0 ? (
          <>
            {t("collect")} <Price amount={order.to_collect} locale={locale} size="l" />
          </>
        ) : (
          t("paid")
        )}
      </p>
      <p className={styles.from}>
        {t("from")} <Written locale={locale}>{cooperative.name}</Written>
      </p>
    </section>
  )
}

function Address({ locale, recipient }: { locale: Locale } & Pick<DeskOrder, "recipient">) {
  return (
    <>
      <Typed as="p" locale={locale}>
        {recipient.street}
      </Typed>
      {recipient.landmark && (
        <Typed as="p" locale={locale}>
          {recipient.landmark}
        </Typed>
      )}
      <p>
        <Typed locale={locale}>{recipient.city}</Typed>
        {recipient.postcode && (
          <>
            {" "}
            <bdi dir="ltr">{recipient.postcode}</bdi>
          </>
        )}
      </p>
      {recipient.province !== recipient.city && (
        <p>
          <bdi>{recipient.province}</bdi>
        </p>
      )}
    </>
  )
}

/** It is not sent: where its buyer comes for it. */
function Fetched({ locale, order }: { locale: Locale; order: DeskOrder }) {
  const t = useTranslations("deskOrders")
  return (
    <>
      <p>{t(`service.${order.service}`)}</p>
      {order.fair && (
        <p>
          <FairMeeting locale={locale} fair={order.fair} />
        </p>
      )}
      {order.fair?.stand && <p>{t("stand", { stand: order.fair.stand })}</p>}
    </>
  )
}

function Content({
  locale,
  order,
  cooperative,
  items,
}: Omit<Props, "address"> & { items: { line_id: string; quantity: number }[] }) {
  const t = useTranslations("deskSlip")
  return (
    <section className={styles.content} aria-label={t("slip")}>
      <h2>
        {t("slip")} <bdi dir="ltr">{order.reference}</bdi>
      </h2>
      <p className={styles.small}>
        <Written locale={locale}>{cooperative.name}</Written> · {dayOf(locale, order.placed_at)}
      </p>
      <ul role="list" className={styles.items}>
        {items.map(({ line_id, quantity }) => {
          const line = order.lines.find(({ id }) => id === line_id)
          return (
            line && (
              <li key={line_id}>
                <strong className="numeric">{quantity}</strong>
                <span>
                  <Written locale={locale}>{line.title}</Written>
                  {line.variant_title && line.variant_title !== line.title && (
                    <>
                      {" · "}
                      <Written locale={locale}>{line.variant_title}</Written>
                    </>
                  )}
                  {line.sku && (
                    <>
                      {" "}
                      <Typed locale={locale} className={styles.small}>
                        {line.sku}
                      </Typed>
                    </>
                  )}
                </span>
                <span aria-hidden className={styles.tick} />
              </li>
            )
          )
        })}
      </ul>
      {order.gift_note && (
        <blockquote className={styles.gift}>
          <p className={styles.small}>{t("gift")}</p>
          <Typed as="p" locale={locale}>
            {order.gift_note}
          </Typed>
        </blockquote>
      )}
      <p>{t("thanks")}</p>
    </section>
  )
}
