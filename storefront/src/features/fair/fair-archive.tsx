import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { Selvedge } from "@/ui/selvedge"
import type { Edition, Scope } from "./archive"
import styles from "./fair-archive.module.css"

function EditionRow({ edition }: { edition: Edition }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <li className={styles.edition} data-region={edition.regionId}>
      <Selvedge />
      <p className={styles.year}>{edition.year ?? t("browse.yearUnknown")}</p>
      <div className={styles.words}>
        <p className={styles.series}>
          <Written locale={locale}>{edition.series}</Written>
          {edition.number !== null && <>{`\u00a0· ${t("fair.edition", { number: edition.number })}`}</>}{" "}
          {edition.demo && <Badge>{t("browse.demoEdition")}</Badge>}
        </p>
        <h4 className={styles.city}>
          <Link href={localePath(locale, `/fairs/${edition.handle}`)}>
            <Written locale={locale}>{edition.city}</Written>
          </Link>
        </h4>
        {edition.dates && <p>{edition.dates}</p>}
      </div>
      {edition.listings > 0 && (
        <Link href={localePath(locale, `/search?fair=${edition.handle}`)} className={styles.sold}>
          {t("browse.stillSold", { count: edition.listings })}
        </Link>
      )}
    </li>
  )
}

/** The editions that are over, each series by its years, and what each goes on selling. */
export function FairArchive({ archive }: { archive: { scope: Scope; editions: Edition[] }[] }) {
  const t = useTranslations("browse")
  return (
    <section aria-labelledby="fair-archive" className={styles.archive}>
      <header>
        <h2 id="fair-archive">{t("archiveTitle")}</h2>
        <p className={styles.lead}>{t("archiveLead")}</p>
      </header>
      {archive.map(({ scope, editions }) => (
        <section key={scope} aria-labelledby={`series-${scope}`} className={styles.part}>
          <header className={styles.head}>
            <h3 id={`series-${scope}`}>{t(`series.${scope}`)}</h3>
            <p className={styles.count}>{t("editions", { count: editions.length })}</p>
          </header>
          <ol role="list" className={styles.editions}>
            {editions.map((edition) => (
              <EditionRow key={edition.handle} edition={edition} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
