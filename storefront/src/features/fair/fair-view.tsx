import { useLocale, useTranslations } from "next-intl"
import { CooperativeRow } from "@/features/cooperative/cooperative-card"
import type { CooperativeSpotlightView } from "@/features/cooperative/view"
import { FeaturedSections } from "@/features/featured/featured-sections"
import { notChosen } from "@/features/featured/transform"
import type { FeaturedView } from "@/features/featured/view"
import type { FirstListings } from "@/features/listing/server"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { Prose } from "@/ui/prose"
import { Section } from "@/ui/section"
import { FairFacts } from "./fair-facts"
import { FairHero } from "./fair-hero"
import { FairListings } from "./fair-listings"
import { FairWall } from "./fair-wall"
import { dayInWords } from "./dates"
import styles from "./fair-view.module.css"
import type { FairDetail } from "./server"
import type { FairPosterView } from "./view"

interface Props {
  detail: FairDetail
  poster: FairPosterView
  cooperatives: CooperativeSpotlightView[]
  /** What organizers chose; its listings stand first among those it sells. */
  featured: FeaturedView
  listings: FirstListings
  /** Others of its kind. */
  editions: FairPosterView[]
}

/** A fair whole: its poster, what is known and what is not, its programme, and who goes on selling. */
export function FairView({ detail: { fair, activities }, poster, cooperatives, featured, listings, editions }: Props) {
  const t = useTranslations("fair")
  const locale = useLocale()
  const people = notChosen(cooperatives, featured.cooperatives)
  return (
    <div data-region={poster.regionId}>
      <FairHero poster={poster} name={fair.name} picture={fair.poster} />
      <div className={styles.telling}>
        <Prose>
          {fair.demo && (
            <Notice>
              <p>{t("demo")}</p>
            </Notice>
          )}
          {fair.call_until && (
            <Notice>
              <p>
                {t("call", { day: dayInWords(fair.call_until, locale) })}{" "}
                <Link href={localePath(locale, "/coop/fairs")}>{t("apply")}</Link>
              </p>
            </Notice>
          )}
          {fair.summary && (
            <p className={styles.summary}>
              <Written locale={locale}>{fair.summary}</Written>
            </p>
          )}
        </Prose>
        <FairFacts fair={fair} />
      </div>
      {activities.length > 0 && (
        <Section title={t("programmeTitle")} tone="sunken">
          <ol role="list" className={styles.programme}>
            {activities.map((activity) => (
              <li key={activity.handle} className={styles.activity}>
                <p className={styles.when}>
                  <Badge tone="region">{t(`activity.${activity.kind}`)}</Badge>{" "}
                  {activity.on ? dayInWords(activity.on, locale) : t("dayUnknown")}
                </p>
                <h3>
                  <Written locale={locale}>{activity.title}</Written>
                </h3>
                <p>
                  <Written locale={locale}>{activity.summary}</Written>
                </p>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <FeaturedSections featured={featured} />
      {people.length > 0 && (
        <Section title={fair.state === "coming" ? t("cooperativesComing") : t("cooperativesTitle")}>
          <CooperativeRow cooperatives={people} />
        </Section>
      )}
      {listings.count > 0 && <FairListings fair={fair} listings={listings} named={cooperatives.length > 0} />}
      {editions.length > 0 && (
        <Section title={t("editionsTitle")}>
          <FairWall fairs={editions} />
        </Section>
      )}
    </div>
  )
}
