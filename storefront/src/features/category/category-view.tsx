import { useLocale, useTranslations } from "next-intl"
import { ListingGrid } from "@/features/listing/listing-grid"
import type { FirstListings } from "@/features/listing/server"
import { localePath } from "@/i18n/locales"
import { LinkButton } from "@/ui/button"
import { Link } from "@/ui/link"
import { EmptyState } from "@/ui/notice"
import { PageHead } from "@/ui/page-head"
import { Container } from "@/ui/section"
import styles from "./category-view.module.css"
import type { CategoryDetail } from "./server"

/** One family or trade: what it is, its parts, what is on sale. */
export function CategoryView({ detail, listings }: { detail: CategoryDetail; listings: FirstListings }) {
  const t = useTranslations()
  const locale = useLocale()
  const { category, parent, children } = detail
  return (
    <Container>
      <PageHead
        trail={{
          label: t("nav.breadcrumbs"),
          items: [
            { label: t("nav.home"), href: localePath(locale, "/") },
            { label: t("nav.categories"), href: localePath(locale, "/categories") },
            ...(parent ? [{ label: parent.name, href: localePath(locale, `/categories/${parent.handle}`) }] : []),
            { label: category.name },
          ],
        }}
        title={category.name}
        lead={category.description}
      >
        {children.length > 0 && (
          <nav aria-label={t("category.within")}>
            <ul role="list" className={styles.trades}>
              {children.map(({ handle, name }) => (
                <li key={handle}>
                  <Link href={localePath(locale, `/categories/${handle}`)} className={styles.trade}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </PageHead>
      {listings.count > 0 ? (
        <section aria-label={t("category.listingsTitle")}>
          <ListingGrid
            listings={listings.listings}
            count={listings.count}
            headingLevel={2}
            priority
            tail={{
              href: localePath(locale, `/search?category=${category.handle}`),
              label: t("category.all", { name: category.name }),
            }}
          />
        </section>
      ) : (
        <EmptyState
          icon="loom"
          title={t("category.emptyTitle")}
          actions={<LinkButton href={localePath(locale, "/categories")}>{t("category.browse")}</LinkButton>}
        >
          <p>{t("category.emptyText")}</p>
        </EmptyState>
      )}
    </Container>
  )
}
