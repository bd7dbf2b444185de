import { useTranslations } from "next-intl"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { localePath, type Locale } from "@/i18n/locales"
import { moneyText } from "@/i18n/money"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"
import { Timeline } from "@/ui/timeline"
import { LineName } from "./line-name"
import { momentOf } from "./moments"
import { StateBadge } from "./order-list"
import { OrderSteps } from "./order-steps"
import { RecipientOfOrder } from "./recipient-of-order"
import { ReturnSteps } from "./return-steps"
import { FairOfOrder } from "./fair-of-order"
import type { DeskOrder } from "./view"
import styles from "./order.module.css"

/** While it is made ready, its label and slip are printed. */
const printed: ReadonlySet<DeskOrder["state"]> = new Set(["accepted", "packed", "shipped"])

/** Another sum was taken at the door than was to be collected: nobody did anything wrong, and it is looked into. */
function CashDifference({
  locale,
  difference: { expected, counted, resolution },
}: {
  locale: Locale
  difference: NonNullable<DeskOrder["cash_difference"]>
}) {
  const t = useTranslations("deskOrders")
  const sums = { expected: moneyText(expected, locale), counted: moneyText(counted, locale) }
  return (
    <Notice tone="info">
      <p>
        {resolution === null
          ? t("difference", sums)
          : t.rich("differenceResolved", { ...sums, resolution: () => <Typed locale={locale}>{resolution}</Typed> })}
      </p>
    </Notice>
  )
}

/** One order: what to do next first, then what is in it, to whom it goes, and what happened. */
export function OrderView({ locale, order }: { locale: Locale; order: DeskOrder }) {
  const t = useTranslations("deskOrders")
  const fee = Math.round((order.total - order.goods_total) * 100) / 100
  return (
    <>
      <DeskHead
        title={<bdi dir="ltr">{order.reference}</bdi>}
        back={{ href: localePath(locale, "/coop/orders"), label: t("title") }}
        aside={<StateBadge state={order.state} />}
      >
        {momentOf(locale, order.placed_at)}
      </DeskHead>
      {order.answer_due_at && (
        <Notice tone="warning">
          <p>{t("answerBefore", { when: momentOf(locale, order.answer_due_at) })}</p>
        </Notice>
      )}
      {order.cash_difference && <CashDifference locale={locale} difference={order.cash_difference} />}
      <OrderSteps locale={locale} order={order} />
      <ReturnSteps locale={locale} order={order} />
      {printed.has(order.state) && (
        <Link href={localePath(locale, `/coop/orders/${order.id}/slip`)} className={`${styles.call} ${styles.print}`}>
          <Icon name="parcel" />
          {t("slip")}
        </Link>
      )}
      <section className={styles.part}>
        <h2>{t("goods")}</h2>
        <ul role="list" className={styles.goods}>
          {order.lines.map((line) => (
            <li key={line.id} className={styles.good}>
              <span className={styles.count}>{line.quantity}</span>
              <span>
                <Written locale={locale}>{line.title}</Written>
                {line.variant_title && line.variant_title !== line.title && (
                  <span className={styles.small}>
                    {" "}
                    <Written locale={locale}>{line.variant_title}</Written>
                  </span>
                )}
              </span>
              <Price amount={line.total} locale={locale} />
            </li>
          ))}
        </ul>
        {order.reduced.map((line) => (
          <p key={line.title + line.variant_title} className={styles.small}>
            {t.rich("reduced", {
              title: () => <LineName locale={locale} line={line} />,
              now: line.now,
              was: line.was,
            })}
          </p>
        ))}
        {fee > 0 && (
          <p className={styles.fee}>
            {t("fee")} <Price amount={fee} locale={locale} />
          </p>
        )}
        <p className={styles.sum}>
          {t("total")} <Price amount={order.total} locale={locale} size="l" />
        </p>
        <p>
          {t(`payment.${order.payment}`)}
          {order.to_collect > 0 && (
            <>
              {" "}
              {t("toCollect")} <Price amount={order.to_collect} locale={locale} />
            </>
          )}
        </p>
        {order.gift_note && (
          <Notice title={t("gift")}>
            <Typed as="p" locale={locale}>
              {order.gift_note}
            </Typed>
          </Notice>
        )}
      </section>
      {order.fair && <FairOfOrder locale={locale} fair={order.fair} />}
      <RecipientOfOrder locale={locale} order={order} />
      <section className={styles.part}>
        <h2>{t("history")}</h2>
        <Timeline
          label={t("history")}
          steps={order.history.map(({ state, at }) => ({
            label: t(`state.${state}`),
            detail: momentOf(locale, at),
            state: "done",
          }))}
        />
      </section>
    </>
  )
}
