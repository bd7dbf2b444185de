import { useLocale, useTranslations } from "next-intl"
import { FairWall } from "@/features/fair/fair-wall"
import type { FairPosterView } from "@/features/fair/view"
import { ListingGrid } from "@/features/listing/listing-grid"
import type { FirstListings } from "@/features/listing/server"
import { localePath } from "@/i18n/locales"
import { Naming } from "@/i18n/naming"
import { Written } from "@/i18n/written"
import { Notice } from "@/ui/notice"
import { Prose } from "@/ui/prose"
import { Section } from "@/ui/section"
import { ClosedNotice } from "./closed-notice"
import { CooperativeHero } from "./cooperative-hero"
import styles from "./cooperative-view.module.css"
import { SellerIdentity } from "./seller-identity"
import type { CooperativeDetail } from "./server"
import { SignList } from "./sign-list"

interface Props {
  detail: CooperativeDetail
  listings: FirstListings
  fairs: FairPosterView[]
}

/** A cooperative whole: people and place first, then what it makes, how it is known, and who sells. */
export function CooperativeView({ detail: { cooperative, artisans, signs }, listings, fairs }: Props) {
  const t = useTranslations("cooperative")
  const locale = useLocale()
  return (
    <div data-region={cooperative.region.id}>
      <CooperativeHero cooperative={cooperative} />
      <div className={styles.notices}>
        <ClosedNotice closed={cooperative.closed} cooperative={cooperative.handle} />
        {cooperative.demo && (
          <Notice>
            <p>{t("demo")}</p>
          </Notice>
        )}
      </div>
      <div className={styles.telling}>
        {cooperative.story && (
          <section>
            <h2>{t("storyTitle")}</h2>
            <Prose>
              {cooperative.story.split(/\n{2,}/).map((paragraph) => (
                <p key={paragraph}>
                  <Written locale={locale}>{paragraph}</Written>
                </p>
              ))}
            </Prose>
          </section>
        )}
        {artisans.length > 0 && (
          <section className={styles.artisans}>
            <h2>{t("artisansTitle")}</h2>
            {artisans.map(({ name, craft, bio }) => (
              <article key={name} className={styles.artisan}>
                <h3>
                  <Written locale={locale}>{name}</Written>
                </h3>
                <p className={styles.craft}>
                  <Written locale={locale}>{craft}</Written>
                </p>
                <p>
                  <Written locale={locale}>{bio}</Written>
                </p>
              </article>
            ))}
          </section>
        )}
      </div>
      <Section
        title={
          <Naming locale={locale} name={cooperative.name}>
            {t("listingsTitle", { name: cooperative.name })}
          </Naming>
        }
        tone="sunken"
      >
        {listings.count > 0 ? (
          <ListingGrid
            listings={listings.listings}
            count={listings.count}
            tail={{
              href: localePath(locale, `/search?cooperative=${cooperative.handle}`),
              label: t("allListings"),
            }}
          />
        ) : (
          <p>
            <Naming locale={locale} name={cooperative.name}>
              {t("noListings", { name: cooperative.name })}
            </Naming>
          </p>
        )}
      </Section>
      {signs.length > 0 && (
        <Section title={t("signsTitle")}>
          <SignList signs={signs} />
        </Section>
      )}
      {fairs.length > 0 && (
        <Section title={t("fairsTitle")}>
          <FairWall fairs={fairs} />
        </Section>
      )}
      <Section title={t("identityTitle")} lead={t("identityLead")}>
        <SellerIdentity cooperative={cooperative} />
      </Section>
    </div>
  )
}
