import { useTranslations } from "next-intl"
import { dayOf } from "@/features/delivery/dates"
import { variantName } from "@/features/listing/variant-name"
import { colonOf } from "@/i18n/listed"
import { directionOf, type Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import type { Api } from "@/lib/api/types"
import { Price } from "@/ui/price"
import styles from "./returns.module.css"

/** One thing that is given back: what, why, with which photos, what was answered, and where the money goes. */
export function ReturnShown({
  locale,
  shown,
  photoAddress: address,
}: {
  locale: Locale
  shown: Api["ParcelReturn"]
  photoAddress: (photo: string) => string
}) {
  const t = useTranslations("returns")
  return (
    <section className={styles.shown} aria-label={t("heading", { day: dayOf(locale, shown.asked_at) })}>
      <h4>{t("heading", { day: dayOf(locale, shown.asked_at) })}</h4>
      <ul role="list">
        {shown.lines.map((line) => (
          <li key={line.item_id}>
            <Written locale={locale}>{line.title}</Written>{" "}
            <span className={styles.small}>
              <Written locale={locale}>{variantName(line)}</Written>
            </span>{" "}
            <bdi dir={directionOf(locale)}>×&nbsp;{line.quantity}</bdi>
          </li>
        ))}
      </ul>
      <p>{t(`reason.${shown.reason}`)}</p>
      {shown.note && (
        <p className={styles.small}>
          <Typed locale={locale}>{shown.note}</Typed>
        </p>
      )}
      {shown.photos.length > 0 && (
        <ul role="list" className={styles.photos} data-print="hide">
          {shown.photos.map((photo, index) => (
            <li key={photo}>
              <a href={address(photo)}>
                <img
                  src={address(photo)}
                  alt={t("photoShown", { number: index + 1 })}
                  width={96}
                  height={96}
                  loading="lazy"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {shown.answer_note && (
        <p>
          {t.rich(shown.answer === "refused" ? "refused" : "answered", {
            note: () => <Typed locale={locale}>{shown.answer_note ?? ""}</Typed>,
          })}
        </p>
      )}
      {shown.answer !== "refused" && (
        <p>
          {t("amount")}
          {colonOf(locale)}
          <Price amount={shown.amount} locale={locale} />{" "}
          <span className={styles.small}>{t(`way.${shown.refund_by}`, { ends: shown.account_ends ?? "" })}</span>
        </p>
      )}
    </section>
  )
}
