import { useLocale, useTranslations } from "next-intl"
import { formattingTag, localePath } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import { Link } from "@/ui/link"
import styles from "./listing-facts.module.css"
import { seasonInWords } from "./seasons"
import type { ListingDetail } from "./server"

/** Where it is from, of what, when, how heavy, and how long it takes to make. */
export function ListingFacts({ listing }: { listing: ListingDetail["listing"] }) {
  const t = useTranslations("listing")
  const locale = useLocale()
  const number = new Intl.NumberFormat(formattingTag(locale), { maximumFractionDigits: 2 })
  const weights = listing.variants.map(({ weight_g }) => weight_g)
  const weigh = (grams: number) =>
    grams >= 1000
      ? t("kilograms", { weight: number.format(grams / 1000) })
      : t("grams", { weight: number.format(grams) })
  const [least, most] = [Math.min(...weights), Math.max(...weights)]
  const weight = weights.length === 0 ? null : least === most ? weigh(least) : `${weigh(least)} – ${weigh(most)}`
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t("origin")}</dt>
        <dd>
          <Link href={localePath(locale, `/regions/${listing.province.handle}`)}>
            <Written locale={locale}>{listing.province.name}</Written>
          </Link>
          {" · "}
          <Link href={localePath(locale, `/regions/${listing.region.handle}`)}>
            <Written locale={locale}>{listing.region.name}</Written>
          </Link>
        </dd>
      </div>
      {listing.materials && (
        <div>
          <dt>{t("materials")}</dt>
          <dd>
            <Written locale={locale}>{listing.materials}</Written>
          </dd>
        </div>
      )}
      {listing.season && (
        <div>
          <dt>{t("season")}</dt>
          <dd>{seasonInWords(listing.season, locale) ?? t("yearRound")}</dd>
        </div>
      )}
      <div>
        <dt>{t("leadTime")}</dt>
        <dd>{t("days", { count: listing.lead_time_days })}</dd>
      </div>
      {weight && (
        <div>
          <dt>{t("weight")}</dt>
          <dd>
            <bdi>{weight}</bdi>
            {listing.bulky && <> · {t("bulky")}</>}
          </dd>
        </div>
      )}
      {listing.lot && (
        <div>
          <dt>{t("lot")}</dt>
          <dd>
            <Typed locale={locale}>{listing.lot}</Typed>
          </dd>
        </div>
      )}
    </dl>
  )
}
