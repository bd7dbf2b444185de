import { useLocale, useTranslations } from "next-intl"
import { LikelyGoods } from "@/features/search/likely-goods"
import { mainDestinations } from "@/features/shell/destinations"
import { MarketFrame } from "@/features/shell/market-frame"
import { SearchForm } from "@/features/shell/search-form"
import { regionIds } from "@/features/territory/region-ids"
import { localePath } from "@/i18n/locales"
import { LinkButton } from "@/ui/button"
import { Link } from "@/ui/link"
import { EmptyState } from "@/ui/notice"
import { Container } from "@/ui/section"
import { Selvedge } from "@/ui/selvedge"
import styles from "./not-found.module.css"

const ways = mainDestinations.filter(({ key }) => key !== "regions")

/** No page here: what was likely meant, a search, and every other door of the fair. */
export default function NotFoundPage() {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <MarketFrame>
      <Container>
        <EmptyState
          icon="fair"
          headingLevel={1}
          title={t("notFound.title")}
          actions={
            <>
              <LinkButton href={localePath(locale, "/")}>{t("notFound.home")}</LinkButton>
              {ways.map(({ key, path }) => (
                <LinkButton key={key} href={localePath(locale, path)} variant="quiet">
                  {t(`nav.${key}`)}
                </LinkButton>
              ))}
            </>
          }
        >
          <p>{t("notFound.text")}</p>
          <div className={styles.search}>
            <SearchForm locale={locale} />
          </div>
        </EmptyState>
        <LikelyGoods
          locale={locale}
          title={t("browse.lostSearch")}
          searchFor={t("browse.lostSearchFor", { words: "{words}" })}
          words={{ from: t("form.from"), former: t("browse.former") }}
        />
        <nav aria-labelledby="lost-regions" className={styles.regions}>
          <h2 id="lost-regions">{t("browse.lostRegions")}</h2>
          <ul role="list" className={styles.list}>
            {regionIds.map((id) => (
              <li key={id} data-region={id} className={styles.region}>
                <Selvedge />
                <Link href={localePath(locale, `/search?region=${id}`)}>{t(`regions.${id}`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </Container>
    </MarketFrame>
  )
}
