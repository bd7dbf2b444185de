import { useLocale, useTranslations } from "next-intl"
import { directionOf, localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import type { Answer } from "@/lib/api/types"
import type { InfoSlug } from "@/lib/info-slugs"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { LinkButton } from "@/ui/button"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { Prose } from "@/ui/prose"
import { Container } from "@/ui/section"
import { InfoText } from "./info-text"
import styles from "./info-view.module.css"

type Props = { slug: InfoSlug; page: Answer<"/store/info-pages/{slug}"> }

/** An information page: what is written on it, in which language, and what else there is to read. */
export function InfoView({ slug, page: { language, title, summary, sections, others } }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const said = language === locale ? {} : { lang: language, dir: directionOf(language) }
  return (
    <Container>
      <Breadcrumbs
        label={t("nav.breadcrumbs")}
        items={[
          { label: t("nav.home"), href: localePath(locale, "/") },
          { label: <Written locale={locale}>{title}</Written> },
        ]}
      />
      {language !== locale && <Notice>{t("info.arabicOnly")}</Notice>}
      <header className={styles.head} {...said}>
        <h1>
          <Written locale={language}>{title}</Written>
        </h1>
        <p className={styles.summary}>
          <Written locale={language}>{summary}</Written>
        </p>
      </header>
      <div className={styles.columns}>
        <Prose>
          <div {...said}>
            <InfoText {...{ sections, locale }} />
          </div>
          {slug === "for-cooperatives" && (
            <LinkButton href={localePath(locale, "/apply")}>{t("info.apply")}</LinkButton>
          )}
        </Prose>
        <aside className={styles.aside} data-print="hide">
          <nav aria-labelledby="info-more">
            <h2 id="info-more" className={styles.asideTitle}>
              {t("info.more")}
            </h2>
            <ul role="list">
              {others.map((other) => (
                <li key={other.slug}>
                  <Link href={localePath(locale, `/${other.slug}`)} className={styles.link}>
                    <Written locale={locale}>{other.title}</Written>
                  </Link>
                </li>
              ))}
              <li>
                <Link href={localePath(locale, "/contact")} className={styles.link}>
                  {t("footer.contact")}
                </Link>
              </li>
            </ul>
          </nav>
        </aside>
      </div>
    </Container>
  )
}
