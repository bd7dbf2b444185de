import { useTranslations } from "next-intl"
import { Fragment } from "react"
import { commaOf } from "@/i18n/listed"
import { localePath, type Locale } from "@/i18n/locales"
import { Naming } from "@/i18n/naming"
import { Typed } from "@/i18n/typed"
import type { Answer, Api } from "@/lib/api/types"
import { Badge } from "@/ui/badge"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { Link } from "@/ui/link"
import { EmptyState } from "@/ui/notice"
import { Price } from "@/ui/price"
import { LineName } from "./line-name"
import { momentOf } from "./moments"
import { piles, type DeskOrder, type Pile } from "./view"
import styles from "./order.module.css"

type State = Api["ParcelState"]

const tones: Partial<Record<State, "warning" | "success" | "danger" | "info">> = {
  placed: "warning",
  awaiting_payment: "info",
  accepted: "info",
  packed: "info",
  shipped: "info",
  delivered: "success",
  declined: "danger",
  timed_out: "danger",
  cancelled: "danger",
  refused: "danger",
  not_fetched: "danger",
}

export function StateBadge({ state }: { state: State }) {
  const t = useTranslations("deskOrders")
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
}

/** The piles with their counts, and the search by reference. */
export function OrderPiles({
  locale,
  counts,
  pile,
  reference,
}: {
  locale: Locale
  counts: Answer<"/coop/parcels">["counts"]
  pile?: Pile
  reference: string
}) {
  const t = useTranslations("deskOrders")
  const base = localePath(locale, "/coop/orders")
  return (
    <>
      <nav aria-label={t("piles")} className={styles.piles}>
        <Link href={base} aria-current={pile ? undefined : "page"} className={styles.pile}>
          {t("all")}
        </Link>
        {piles.map((one) => (
          <Link
            key={one}
            href={`${base}?pile=${one}`}
            aria-current={one === pile ? "page" : undefined}
            className={styles.pile}
          >
            {t(`pile.${one}`)} <span className="numeric">{counts[one]}</span>
          </Link>
        ))}
      </nav>
      <form action={base} className={styles.find} role="search">
        <TextInput name="reference" label={t("find")} defaultValue={reference} dir="ltr" maxLength={20} type="search" />
        <Button type="submit" variant="secondary">
          {t("search")}
        </Button>
      </form>
    </>
  )
}

type Rows = {
  locale: Locale
  orders: DeskOrder[]
  /** One was looked for by its reference. */
  sought?: boolean
}

/** Orders in a column, each pressed anywhere. */
export function OrderRows({ locale, orders, sought }: Rows) {
  const t = useTranslations("deskOrders")
  if (!orders.length)
    return (
      <EmptyState icon="parcel" title={t(sought ? "noneFound" : "none")}>
        {!sought && <p>{t("noneText")}</p>}
      </EmptyState>
    )
  return (
    <ul role="list" className={styles.rows}>
      {orders.map((order) => (
        <li key={order.id} className={styles.row}>
          <p className={styles.line}>
            <Link href={localePath(locale, `/coop/orders/${order.id}`)} className={styles.open}>
              <bdi dir="ltr">{order.reference}</bdi>
            </Link>
            <StateBadge state={order.state} />
          </p>
          <p>
            {order.lines.map((line, index) => (
              <Fragment key={line.id}>
                {index > 0 && commaOf(locale)}
                {line.quantity} × <LineName locale={locale} line={line} />
              </Fragment>
            ))}
          </p>
          <p className={styles.line}>
            <Price amount={order.total} locale={locale} />
            <span className={styles.small}>
              {order.fair ? (
                <Naming locale={locale} name={order.fair.name}>
                  {t("pickupFair", { fair: order.fair.name })}
                </Naming>
              ) : (
                <Typed locale={locale}>{order.recipient.city}</Typed>
              )}
            </span>
          </p>
          {order.answer_due_at && (
            <p className={styles.due}>{t("answerBefore", { when: momentOf(locale, order.answer_due_at) })}</p>
          )}
          {order.doubts.length > 0 && !order.call && (
            <p>
              <Badge tone="warning" icon="phone">
                {t("callFirst")}
              </Badge>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
