import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { AddressLine } from "@/features/delivery/components/address-line"
import { dayOf } from "@/features/delivery/dates"
import { localePath, type Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import type { Api } from "@/lib/api/types"
import { LinkButton } from "@/ui/button"
import { Price } from "@/ui/price"
import { amountDue } from "../amount-due"
import { linesOf } from "../reorder"
import { ParcelTrack } from "./parcel-track"
import { Reorder } from "./reorder"
import { TransferDetails } from "./transfer-details"
import styles from "./purchase.module.css"

interface Props {
  locale: Locale
  purchase: Api["TrackedPurchase"]
  token: string
  /** Just placed: thanks, and what happens next. */
  placed?: boolean
  /** What became of the last thing that was pressed. */
  notice?: ReactNode
  /** What else can be done with the purchase as a whole. */
  actions?: ReactNode
}

const isSent = ({ service }: Api["TrackedParcel"]) => !service.startsWith("pickup")

/** A purchase as its buyer follows it; right after placing, its confirmation. */
export function PurchaseView({ locale, purchase, token, placed, notice, actions }: Props) {
  const t = useTranslations("purchase")
  const { reference, address, parcels, payment } = purchase
  const due = amountDue(parcels)
  return (
    <div className={styles.page}>
      <header className={styles.reference}>
        <h1>{placed ? t("placedTitle") : t("title")}</h1>
        <p>{t("referenceIs")}</p>
        <p className={styles.code}>
          <bdi dir="ltr">{reference}</bdi>
        </p>
        <p className={styles.small}>{t("placedAt", { day: dayOf(locale, purchase.placed_at) })}</p>
      </header>
      {notice}
      {placed && (
        <section>
          <h2>{t("nextTitle")}</h2>
          <ol className={styles.steps}>
            {payment === "bank_transfer" && <li>{t("nextTransfer")}</li>}
            <li>{t("nextAccept", { count: parcels.length })}</li>
            {parcels.some(isSent) && <li>{t("nextSend")}</li>}
            {parcels.some(isSent) && <li>{payment === "cash_on_delivery" ? t("nextCash") : t("nextReceive")}</li>}
            {!parcels.every(isSent) && <li>{t("nextFetch")}</li>}
          </ol>
        </section>
      )}
      {purchase.transfer && <TransferDetails locale={locale} transfer={purchase.transfer} amount={due} />}
      <section className={styles.parcels} id="parcels">
        <h2>{t("parcels", { count: parcels.length })}</h2>
        {parcels.map((parcel) => (
          <ParcelTrack key={parcel.id} locale={locale} reference={reference} token={token} parcel={parcel} />
        ))}
      </section>
      <section>
        <dl className={styles.facts}>
          <div>
            <dt>{t("total")}</dt>
            <dd>
              <Price amount={purchase.total} locale={locale} size="l" />
            </dd>
          </div>
          {due !== purchase.total && (
            <div>
              <dt>{t("due")}</dt>
              <dd>
                <Price amount={due} locale={locale} size="l" />
              </dd>
            </div>
          )}
          <div>
            <dt>{t("paymentBy")}</dt>
            <dd>{t(`payment.${payment}`)}</dd>
          </div>
          <div>
            <dt>{t(parcels.some(isSent) ? "sentTo" : "fetchedBy")}</dt>
            <dd>
              <Typed locale={locale}>{address.recipient}</Typed>
              {t("comma")}
              <bdi dir="ltr">{address.phone}</bdi>
              {parcels.some(isSent) && (
                <>
                  <br />
                  <AddressLine
                    locale={locale}
                    parts={[address.street, address.landmark, address.city, address.province.name]}
                  />
                </>
              )}
            </dd>
          </div>
        </dl>
      </section>
      <p className={styles.small}>{t("keepReference")}</p>
      <Again locale={locale} parcels={parcels} />
      <div className={styles.actions} data-print="hide">
        <LinkButton
          href={localePath(locale, `/purchases/${reference}/receipt?token=${encodeURIComponent(token)}`)}
          variant="secondary"
        >
          {t("receipt")}
        </LinkButton>
        {actions}
      </div>
    </div>
  )
}

function Again({ locale, parcels }: { locale: Locale; parcels: Api["TrackedParcel"][] }) {
  const t = useTranslations("reorder")
  const purchase = useTranslations("purchase")
  const errors = useTranslations("errors")
  const { lines, lost } = linesOf(parcels)
  return (
    <Reorder
      locale={locale}
      lines={lines}
      lost={lost}
      basketHref={localePath(locale, "/basket")}
      words={{
        again: t("again"),
        added: Array.from({ length: lines.length + 1 }, (_, count) => t("added", { count })),
        missing: t("missing", { titles: "…" }),
        basket: t("basket"),
        comma: purchase("comma"),
        failed: errors("UNREACHABLE"),
      }}
    />
  )
}
