import { useLocale, useTranslations } from "next-intl"
import { Fragment } from "react"
import { formattingTag } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import { daysInWords, fairDates } from "./dates"
import styles from "./fair-facts.module.css"
import type { FairDetail } from "./server"

/** What is known of a fair, and in as many words what is not. */
export function FairFacts({ fair }: { fair: FairDetail["fair"] }) {
  const t = useTranslations("fair")
  const locale = useLocale()
  const number = new Intl.NumberFormat(formattingTag(locale))
  const { exhibitors } = fair
  const announced =
    fair.announced_from && fair.announced_from !== fair.starts_on
      ? daysInWords(fair.announced_from, fair.announced_until ?? fair.announced_from, locale)
      : null
  const written = (text: string) => text && <Written locale={locale}>{text}</Written>
  const count = exhibitors && number.format(exhibitors.count)
  const rows = [
    { term: t("when"), value: fairDates(fair, locale) },
    { term: t("announced"), value: announced },
    { term: t("where"), value: written(fair.venue) },
    { term: t("theme"), value: written(fair.theme) },
    { term: t("area"), value: fair.area_m2 && t("areaValue", { area: number.format(fair.area_m2) }) },
    { term: t("exhibitors"), value: count && exhibitors.approximate ? t("about", { count }) : count },
    { term: t("organizers"), value: written(fair.organizers) },
    { term: t("partners"), value: written(fair.partners) },
    { term: t("patronage"), value: written(fair.patronage) },
    { term: t("sources"), value: fair.sources.length > 0 && <Sources sources={fair.sources} /> },
  ].filter(({ value }) => value)
  return (
    <section className={styles.facts}>
      <h2 className={styles.title}>{t("factsTitle")}</h2>
      <dl className={styles.list}>
        {rows.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {fair.unknown && (
        <div className={styles.unknown}>
          <h3>{t("unknownTitle")}</h3>
          <p>{written(fair.unknown)}</p>
        </div>
      )}
    </section>
  )
}

function Sources({ sources }: { sources: string[] }) {
  const locale = useLocale()
  return sources.map((source, index) => (
    <Fragment key={source}>
      {index > 0 && " · "}
      <Typed locale={locale}>{source}</Typed>
    </Fragment>
  ))
}
