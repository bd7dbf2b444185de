import { useTranslations } from "next-intl"
import { arrivalDays, dayOf, momentOf } from "@/features/delivery/dates"
import { variantName } from "@/features/listing/variant-name"
import { ReturnShown } from "@/features/returns/components/return-shown"
import { directionOf, localePath, type Locale } from "@/i18n/locales"
import { Naming } from "@/i18n/naming"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import type { Api } from "@/lib/api/types"
import { Button, LinkButton } from "@/ui/button"
import { FairPickup } from "./fair-pickup"
import { Disclosure } from "@/ui/disclosure"
import { Link } from "@/ui/link"
import { Price } from "@/ui/price"
import { Selvedge } from "@/ui/selvedge"
import { Timeline } from "@/ui/timeline"
import { cancelParcel } from "../action"
import { stepsOf } from "../timeline"
import styles from "./purchase.module.css"

interface Props {
  locale: Locale
  reference: string
  token: string
  parcel: Api["TrackedParcel"]
}

const underway: ReadonlySet<Api["ParcelState"]> = new Set([
  "awaiting_payment",
  "placed",
  "accepted",
  "packed",
  "shipped",
])

/** One parcel: where it is, what is in it, what it cost, and a way out while there is one. */
export function ParcelTrack({ locale, reference, token, parcel }: Props) {
  const t = useTranslations("purchase")
  const steps = stepsOf(parcel).map(({ state, at, mark }) => ({
    label: t(`state.${state}`),
    detail: at ? momentOf(locale, at) : undefined,
    state: mark,
  }))
  const isFetched = parcel.service.startsWith("pickup")
  const returnTimes = ({ changed_mind, fault }: NonNullable<typeof parcel.return_until>) => {
    const until = dayOf(locale, fault)
    return new Date(changed_mind) > new Date()
      ? t("returnUntil", { day: dayOf(locale, changed_mind), fault: until })
      : t("returnUntilFault", { fault: until })
  }
  const reasonOf = (reason: string) =>
    t.has(`why.${reason as "other"}`) ? t(`why.${reason as "other"}`) : <Typed locale={locale}>{reason}</Typed>
  return (
    <section className={styles.parcel} data-region={parcel.cooperative.region.id} id={`parcel-${parcel.number}`}>
      <Selvedge />
      <header>
        <p className={styles.small}>{t("parcelNumber", { number: parcel.number })}</p>
        <h3>
          <Link href={localePath(locale, `/cooperatives/${parcel.cooperative.handle}`)}>
            <Written locale={locale}>{parcel.cooperative.name}</Written>
          </Link>
        </h3>
        <p className={styles.small}>
          <Written locale={locale}>{parcel.cooperative.region.name}</Written>
        </p>
      </header>
      <div className={styles.way}>
        <Timeline
          label={
            <Naming locale={locale} name={parcel.cooperative.name}>
              {t("wayOf", { cooperative: parcel.cooperative.name })}
            </Naming>
          }
          steps={steps}
        />
      </div>
      <p>
        {parcel.state === "placed" && parcel.answer_due_at
          ? t("answerDue", { moment: momentOf(locale, parcel.answer_due_at) })
          : t(parcel.state === "packed" && isFetched ? "nowReady" : `now.${parcel.state}`)}
        {underway.has(parcel.state) && !parcel.fair && (
          <>
            {" "}
            {t("arrives", {
              service: t(`service.${parcel.service}`),
              days: arrivalDays(locale, parcel.arrives_from, parcel.arrives_until),
            })}
          </>
        )}
      </p>
      {underway.has(parcel.state) && parcel.fair && (
        <FairPickup locale={locale} reference={reference} fair={parcel.fair} />
      )}
      {parcel.reason && <p>{t.rich("reason", { reason: () => reasonOf(parcel.reason ?? "") })}</p>}
      {parcel.gift_note && (
        <blockquote className={styles.note}>
          <p className={styles.small}>{t("giftNote")}</p>
          <Typed locale={locale} as="p">
            {parcel.gift_note}
          </Typed>
        </blockquote>
      )}
      {parcel.tracking.map(({ carrier, number, url }) => (
        <p key={number}>
          <Naming locale={locale} name={carrier}>
            {t("carrier", { carrier: carrier || t("carrierUnknown") })}
          </Naming>{" "}
          {url?.startsWith("https://") ? (
            <a href={url} rel="noreferrer">
              <bdi>{number}</bdi>
            </a>
          ) : (
            <bdi>{number}</bdi>
          )}
        </p>
      ))}
      <ParcelSums locale={locale} parcel={parcel} />
      {parcel.returns.map((shown) => (
        <ReturnShown
          key={shown.id}
          locale={locale}
          shown={shown}
          photoAddress={(photo) =>
            `/api/purchases/photo?token=${encodeURIComponent(token)}&photo=${encodeURIComponent(photo)}`
          }
        />
      ))}
      {parcel.return_until && (
        <p data-print="hide">
          <LinkButton
            href={localePath(
              locale,
              `/purchases/${reference}/return?token=${encodeURIComponent(token)}&parcel=${parcel.id}`
            )}
            variant="secondary"
          >
            {t("return")}
          </LinkButton>{" "}
          <span className={styles.small}>{returnTimes(parcel.return_until)}</span>
        </p>
      )}
      {parcel.can_cancel && (
        <div data-print="hide">
          <Disclosure summary={t("cancelTitle")}>
            <form action={cancelParcel} className={styles.lines}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="token" value={token} />
              <input type="hidden" name="parcel" value={parcel.id} />
              <p>{t("cancelText")}</p>
              <Button type="submit" variant="danger">
                {t("cancelConfirm")}
              </Button>
            </form>
          </Disclosure>
        </div>
      )}
    </section>
  )
}

function ParcelSums({ locale, parcel }: { locale: Locale; parcel: Api["TrackedParcel"] }) {
  const t = useTranslations("purchase")
  return (
    <div className={styles.lines}>
      <ul role="list" className={styles.lines}>
        {parcel.lines.map((line, index) => (
          <li key={index} className={styles.row}>
            <span>
              <Written locale={locale}>{line.title}</Written>{" "}
              <span className={styles.small}>
                <Written locale={locale}>{variantName(line)}</Written>
              </span>{" "}
              <bdi dir={directionOf(locale)}>×&nbsp;{line.quantity}</bdi>
            </span>
            <Price amount={line.total} locale={locale} />
          </li>
        ))}
      </ul>
      {parcel.discount_total > 0 && <Row label={t("discount")} amount={-parcel.discount_total} locale={locale} />}
      <Row label={t(`service.${parcel.service}`)} amount={parcel.delivery_total} locale={locale} />
      <p className={`${styles.row} ${styles.grand}`}>
        <strong>{t("parcelTotal")}</strong>
        <Price amount={parcel.total} locale={locale} />
      </p>
      {parcel.refunds.map(({ amount, due, at }, index) => (
        <Row
          key={index}
          label={due ? t("refundDue") : t("refundedAt", { day: dayOf(locale, at) })}
          amount={amount}
          locale={locale}
        />
      ))}
    </div>
  )
}

function Row({ label, amount, locale }: { label: string; amount: number; locale: Locale }) {
  return (
    <p className={styles.row}>
      <span>{label}</span>
      <Price amount={amount} locale={locale} />
    </p>
  )
}
