import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"
import { Container } from "@/ui/section"
import { Selvedge } from "@/ui/selvedge"
import { CooperativeRow } from "./cooperative-card"
import styles from "./cooperative-list.module.css"
import type { CooperativePage } from "./server"
import { byRegion, cooperativeView } from "./transform"

/** The cooperatives from north to south, under the weave of their region. */
export function CooperativeList({ cooperatives, count, page, page_size: size }: CooperativePage) {
  const t = useTranslations()
  const words = useTranslations("cooperative")
  const locale = useLocale()
  return (
    <Container>
      <PageHead
        trail={{
          label: t("nav.breadcrumbs"),
          items: [{ label: t("nav.home"), href: localePath(locale, "/") }, { label: words("title") }],
        }}
        title={words("title")}
        lead={words("lead")}
      />
      <div className={styles.regions}>
        {byRegion(cooperatives).map((group) => (
          <section key={group.region.id} className={styles.region} data-region={group.region.id}>
            <header className={styles.head}>
              <Selvedge as="band" />
              <h2 className={styles.name}>{group.region.name}</h2>
              <Link href={localePath(locale, `/regions/${group.region.handle}`)} className={styles.visit}>
                {words("toRegion", { region: group.region.name })}
              </Link>
            </header>
            <CooperativeRow cooperatives={group.cooperatives.map((card) => cooperativeView(card, words))} />
          </section>
        ))}
      </div>
      <Pagination
        label={t("form.pages")}
        previousLabel={t("form.previous")}
        nextLabel={t("form.next")}
        current={page}
        total={Math.ceil(count / size)}
        hrefOf={(to) => localePath(locale, to === 1 ? "/cooperatives" : `/cooperatives/page/${to}`)}
      />
    </Container>
  )
}
