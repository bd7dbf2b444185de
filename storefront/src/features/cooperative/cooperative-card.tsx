import { useLocale } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Parted } from "@/i18n/parted"
import { Written } from "@/i18n/written"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Selvedge } from "@/ui/selvedge"
import styles from "./cooperative-card.module.css"
import type { CooperativeSpotlightView } from "./view"

/** A cooperative by its place, its mark and what it does; pressed anywhere. */
function CooperativeCard({
  cooperative,
  headingLevel = 3,
}: {
  cooperative: CooperativeSpotlightView
  headingLevel?: 2 | 3
}) {
  const locale = useLocale()
  const Heading = `h${headingLevel}` as const
  return (
    <article className={styles.card} data-region={cooperative.regionId}>
      <Selvedge />
      <div className={styles.banner}>
        <Picture image={cooperative.banner} ratio={2} sizes="(min-width: 60rem) 28rem, 96vw" decorative />
        {cooperative.mark && (
          <span className={styles.mark}>
            <Picture image={cooperative.mark} ratio={1} sizes="4rem" decorative />
          </span>
        )}
      </div>
      <div className={styles.words}>
        <p className={styles.place}>
          <Parted locale={locale} parts={cooperative.place} />
        </p>
        <Heading className={styles.name}>
          <Link href={localePath(locale, `/cooperatives/${cooperative.handle}`)}>
            <Written locale={locale}>{cooperative.name}</Written>
          </Link>
        </Heading>
        <p className={styles.summary}>
          <Written locale={locale}>{cooperative.summary}</Written>
        </p>
        <p className={styles.crafts}>
          {cooperative.crafts.map((craft) => (
            <Badge key={craft} tone="region">
              {craft}
            </Badge>
          ))}
        </p>
      </div>
    </article>
  )
}

/** Cooperatives side by side; those of the last row share its whole width. */
export function CooperativeRow({
  cooperatives,
  headingLevel,
}: {
  cooperatives: CooperativeSpotlightView[]
  headingLevel?: 2 | 3
}) {
  return (
    <ul role="list" className={styles.row}>
      {cooperatives.map((cooperative) => (
        <li key={cooperative.handle}>
          <CooperativeCard cooperative={cooperative} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  )
}
