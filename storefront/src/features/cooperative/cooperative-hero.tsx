import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Parted } from "@/i18n/parted"
import { Written } from "@/i18n/written"
import { Badge } from "@/ui/badge"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Picture } from "@/ui/picture"
import { Selvedge } from "@/ui/selvedge"
import styles from "./cooperative-hero.module.css"
import type { CooperativeDetail } from "./server"
import { placeOf, qualitiesOf } from "./transform"

type Cooperative = CooperativeDetail["cooperative"]

function People({ cooperative }: { cooperative: Cooperative }) {
  const t = useTranslations("cooperative")
  const counts = [
    { count: cooperative.members_count, label: t("peopleMembers", { count: cooperative.members_count }) },
    { count: cooperative.women_count, label: t("peopleWomen", { count: cooperative.women_count }) },
    { count: cooperative.youth_count, label: t("peopleYouth", { count: cooperative.youth_count }) },
    { count: cooperative.founded ?? 0, label: t("foundedLabel") },
  ].filter(({ count }) => count > 0)
  if (counts.length === 0) return null
  return (
    <ul role="list" className={styles.people} aria-label={t("people")}>
      {counts.map(({ count, label }) => (
        <li key={label}>
          <span className={styles.figure}>{count}</span> {label}
        </li>
      ))}
    </ul>
  )
}

/** How a cooperative's page opens: its place, its mark, its name and its people. */
export function CooperativeHero({ cooperative }: { cooperative: Cooperative }) {
  const t = useTranslations()
  const words = useTranslations("cooperative")
  const locale = useLocale()
  const { region } = cooperative
  return (
    <header className={styles.hero} data-region={region.id}>
      <div className={styles.land}>
        <Picture image={cooperative.banner} locale={locale} ratio={2} sizes="100vw" priority />
      </div>
      <Selvedge as="band" />
      <div className={styles.inner}>
        {cooperative.mark && (
          <span className={styles.mark}>
            <Picture image={cooperative.mark} ratio={1} sizes="8rem" decorative priority />
          </span>
        )}
        <Breadcrumbs
          label={t("nav.breadcrumbs")}
          items={[
            { label: t("nav.home"), href: localePath(locale, "/") },
            { label: region.name, href: localePath(locale, `/regions/${region.handle}`) },
            { label: t("nav.cooperatives"), href: localePath(locale, "/cooperatives") },
            { label: <Written locale={locale}>{cooperative.name}</Written> },
          ]}
        />
        <p className={styles.place}>
          <Parted locale={locale} parts={placeOf(cooperative)} /> · <Written locale={locale}>{region.name}</Written>
        </p>
        <h1 className={styles.name}>
          <Written locale={locale}>{cooperative.name}</Written>
        </h1>
        <p className={styles.summary}>
          <Written locale={locale}>{cooperative.summary}</Written>
        </p>
        <p className={styles.qualities}>
          {[...qualitiesOf(cooperative, words), ...cooperative.sectors.map(({ name }) => name)].map((quality) => (
            <Badge key={quality} tone="region">
              {quality}
            </Badge>
          ))}
        </p>
        <People cooperative={cooperative} />
      </div>
    </header>
  )
}
