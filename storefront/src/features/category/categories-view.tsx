import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Picture } from "@/ui/picture"
import { Container } from "@/ui/section"
import styles from "./categories-view.module.css"
import type { CategoryBranch } from "./server"

/** The families of goods as the doors of a street, each with its trades beside it. */
export function CategoriesView({ categories }: { categories: CategoryBranch[] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Container>
      <PageHead
        trail={{
          label: t("nav.breadcrumbs"),
          items: [{ label: t("nav.home"), href: localePath(locale, "/") }, { label: t("nav.categories") }],
        }}
        title={t("category.title")}
        lead={t("category.lead")}
      />
      <ul role="list" className={styles.houses}>
        {categories.map((house) => (
          <li key={house.handle} className={styles.house}>
            <h2 className={styles.door}>
              <Link href={localePath(locale, `/categories/${house.handle}`)}>
                <span className={styles.view}>
                  <Picture image={house.image} ratio={1} sizes="(min-width: 60rem) 16rem, 42vw" decorative />
                </span>
                <span className={styles.sign}>
                  {house.name}
                  <span className={styles.count}>{t("territory.listings", { count: house.listings_count })}</span>
                </span>
              </Link>
            </h2>
            <ul role="list" className={styles.trades}>
              {house.children.map((trade) => (
                <li key={trade.handle}>
                  <Link href={localePath(locale, `/categories/${trade.handle}`)} className={styles.trade}>
                    <span>{trade.name}</span>
                    <span className={styles.number}>{trade.listings_count}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Container>
  )
}
