import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Section } from "@/ui/section"
import styles from "./provinces-section.module.css"
import type { TerritoryDetail } from "./server"

type Province = TerritoryDetail["provinces"][number]

/** Those that sell by name and number, most first; the others in one line, open to whoever comes. */
export function ProvincesSection({ title, provinces }: { title: string; provinces: Province[] }) {
  const t = useTranslations()
  const words = useTranslations("territory")
  const locale = useLocale()
  const hrefOf = ({ handle }: Province) => localePath(locale, `/regions/${handle}`)
  const selling = provinces
    .filter(({ listings_count: count }) => count > 0)
    .sort((a, b) => b.listings_count - a.listings_count)
  const quiet = provinces.filter(({ listings_count: count }) => count === 0)
  if (provinces.length === 0) return null
  return (
    <Section title={title}>
      <div className={styles.columns}>
        {selling.length > 0 && (
          <ul role="list" className={styles.selling}>
            {selling.map((province) => (
              <li key={province.id} className={styles.province}>
                <h3 className={styles.name}>
                  <Link href={hrefOf(province)}>{province.name}</Link>
                </h3>
                <p className={styles.counts}>
                  {words("cooperatives", { count: province.cooperatives_count })} ·{" "}
                  {words("listings", { count: province.listings_count })}
                </p>
              </li>
            ))}
          </ul>
        )}
        {quiet.length > 0 && (
          <div className={styles.quiet}>
            <p id="quiet-provinces">{t("browse.quietProvinces")}</p>
            <ul role="list" aria-labelledby="quiet-provinces" className={styles.names}>
              {quiet.map((province) => (
                <li key={province.id}>
                  <Link href={hrefOf(province)}>{province.name}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  )
}
