import { useTranslations } from "next-intl"
import { AddressLine } from "@/features/delivery/components/address-line"
import { dayOf } from "@/features/delivery/dates"
import { variantName } from "@/features/listing/variant-name"
import type { Locale } from "@/i18n/locales"
import { Parted } from "@/i18n/parted"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import type { Api } from "@/lib/api/types"
import { Price } from "@/ui/price"
import { Selvedge } from "@/ui/selvedge"
import styles from "./receipt.module.css"

interface Props {
  locale: Locale
  purchase: Api["TrackedPurchase"]
}

/** What was bought of whom, for which tax, paid how: one part a cooperative, since each is the seller of its own. */
export function Receipt({ locale, purchase }: Props) {
  const t = useTranslations("receipt")
  const site = useTranslations("site")
  const { address, reference, parcels } = purchase
  return (
    <article className={styles.receipt}>
      <header className={styles.head}>
        <p className={styles.market}>{site("name")}</p>
        <h1>{t.rich("heading", { reference: () => <bdi dir="ltr">{reference}</bdi> })}</h1>
        <dl className={styles.facts}>
          <div>
            <dt>{t("placed")}</dt>
            <dd>{dayOf(locale, purchase.placed_at)}</dd>
          </div>
          <div>
            <dt>{t("buyer")}</dt>
            <dd>
              <Typed locale={locale}>{address.recipient}</Typed>
              <br />
              <AddressLine locale={locale} parts={[address.street, address.city, address.province.name]} />
            </dd>
          </div>
        </dl>
      </header>
      {parcels.map((parcel) => (
        <ReceiptPart key={parcel.id} locale={locale} parcel={parcel} payment={purchase.payment} />
      ))}
      <p className={`${styles.row} ${styles.whole}`}>
        <strong>{t("whole")}</strong>
        <Price amount={purchase.total} locale={locale} size="l" />
      </p>
      <footer className={styles.small}>
        <p>{t("issued")}</p>
        <p>{t("demo")}</p>
      </footer>
    </article>
  )
}

const ended: ReadonlySet<Api["ParcelState"]> = new Set(["declined", "timed_out", "cancelled", "refused", "not_fetched"])

function ReceiptPart({
  locale,
  parcel,
  payment,
}: {
  locale: Locale
  parcel: Api["TrackedParcel"]
  payment: Api["Payment"]
}) {
  const t = useTranslations("receipt")
  const say = useTranslations("purchase")
  const forms = useTranslations("cooperative.form")
  const { cooperative } = parcel
  const due = ended.has(parcel.state) ? 0 : Math.max(0, parcel.total - parcel.paid)
  const sums = [
    ...(parcel.discount_total > 0 ? [{ label: t("discount"), amount: -parcel.discount_total }] : []),
    { label: say(`service.${parcel.service}`), amount: parcel.delivery_total },
  ]
  const money = [
    { label: t("taxIncluded"), amount: parcel.tax_total },
    ...(parcel.paid > 0 ? [{ label: t("paid", { way: say(`payment.${payment}`) }), amount: parcel.paid }] : []),
    ...(parcel.refunded > 0 ? [{ label: t("refunded"), amount: -parcel.refunded }] : []),
    ...(due > 0 ? [{ label: t("open"), amount: due }] : []),
  ]
  return (
    <section className={styles.part} data-region={cooperative.region.id}>
      <Selvedge />
      <header>
        <p className={styles.small}>
          {t("seller")} · {say(`state.${parcel.state}`)}
        </p>
        <h2>
          <Written locale={locale}>{cooperative.name}</Written>
        </h2>
        <p>
          <Parted
            locale={locale}
            parts={[forms(cooperative.legal_form), cooperative.locality, cooperative.region.name]}
          />
        </p>
        {(cooperative.ice || cooperative.register) && (
          <p className={styles.small}>
            {cooperative.ice && (
              <>
                {t("ice")} <bdi dir="ltr">{cooperative.ice}</bdi>{" "}
              </>
            )}
            {cooperative.register && (
              <>
                {t("register")} <Typed locale={locale}>{cooperative.register}</Typed>
              </>
            )}
          </p>
        )}
      </header>
      <table className={styles.lines}>
        <caption className="visually-hidden">{t("goods")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("article")}</th>
            <th scope="col">{t("quantity")}</th>
            <th scope="col">{t("price")}</th>
            <th scope="col">{t("tax")}</th>
            <th scope="col">{t("amount")}</th>
          </tr>
        </thead>
        <tbody>
          {parcel.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Written locale={locale}>{line.title}</Written>
                {variantName(line) && (
                  <span className={styles.small}>
                    {" "}
                    <Written locale={locale}>{variantName(line)}</Written>
                  </span>
                )}
              </th>
              <td data-label={t("quantity")}>{line.quantity}</td>
              <td data-label={t("price")}>
                <Price amount={line.unit_price} locale={locale} />
              </td>
              <td data-label={t("tax")}>
                <bdi>{line.tax_rate}&nbsp;%</bdi>
              </td>
              <td data-label={t("amount")}>
                <Price amount={line.total} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sums.map(({ label, amount }) => (
        <SumRow key={label} label={label} amount={amount} locale={locale} />
      ))}
      <p className={`${styles.row} ${styles.grand}`}>
        <strong>{t("total")}</strong>
        <Price amount={parcel.total} locale={locale} />
      </p>
      {money.map(({ label, amount }) => (
        <SumRow key={label} label={label} amount={amount} locale={locale} />
      ))}
    </section>
  )
}

function SumRow({ label, amount, locale }: { label: string; amount: number; locale: Locale }) {
  return (
    <p className={styles.row}>
      <span>{label}</span>
      <Price amount={amount} locale={locale} />
    </p>
  )
}
