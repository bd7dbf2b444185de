import { useLocale, useTranslations } from "next-intl"
import { infoSlugs, type InfoBlock, type InfoPage, type InfoSlug } from "@/content/info-page"
import { localePath } from "@/i18n/locales"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { LinkButton } from "@/ui/button"
import { Link } from "@/ui/link"
import { Prose } from "@/ui/prose"
import { Container } from "@/ui/section"
import { infoPage } from "./info-pages"
import styles from "./info-view.module.css"

function Block({ block }: { block: InfoBlock }) {
  if (typeof block === "string") return <p>{block}</p>
  return (
    <ul>
      {block.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

/** An information page: its sections, where they are on the page, and what else there is to read. */
export function InfoView({ slug, page }: { slug: InfoSlug; page: InfoPage }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Container>
      <Breadcrumbs
        label={t("nav.breadcrumbs")}
        items={[{ label: t("nav.home"), href: localePath(locale, "/") }, { label: page.title }]}
      />
      <header className={styles.head}>
        <h1>{page.title}</h1>
        <p className={styles.summary}>{page.summary}</p>
      </header>
      <div className={styles.columns}>
        <Prose>
          {page.sections.map(({ heading, blocks }, index) => (
            <section key={heading} id={`part-${index + 1}`} className={styles.part}>
              <h2>{heading}</h2>
              {blocks.map((block) => (
                <Block key={String(block)} block={block} />
              ))}
            </section>
          ))}
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
              {infoSlugs
                .filter((other) => other !== slug)
                .map((other) => (
                  <li key={other}>
                    <Link href={localePath(locale, `/${other}`)} className={styles.link}>
                      {infoPage(locale, other).title}
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
