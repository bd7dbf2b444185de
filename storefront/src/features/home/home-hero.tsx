import { useLocale, useTranslations } from "next-intl"
import type { ListingCardView } from "@/features/listing/view"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Arch } from "@/ui/arch"
import { LinkButton } from "@/ui/button"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { Selvedge } from "@/ui/selvedge"
import styles from "./home-hero.module.css"

/** The gate of the fair and, beside it, the arcade: up to four listings, each standing on its region's weave. */
export function HomeHero({ listings }: { listings: ListingCardView[] }) {
  const t = useTranslations("home")
  const locale = useLocale()
  return (
    <section className={styles.hero}>
      <div className={styles.hall}>
        <div className={styles.gate}>
          <div className={styles.leaf}>
            <Arch tone="indigo">
              <span className={styles.zellige} />
            </Arch>
          </div>
          <div className={styles.words}>
            <h1 className={styles.title}>{t("title")}</h1>
            <p className={styles.lead}>{t("lead")}</p>
            <LinkButton href={localePath(locale, "/categories")}>{t("enter")}</LinkButton>
          </div>
        </div>
        {listings.length > 0 && (
          <ul role="list" className={styles.arcade} aria-label={t("entrance")}>
            {listings.slice(0, 4).map((listing, index) => (
              <li key={listing.handle} className={styles.bay} data-region={listing.regionId}>
                <div className={styles.niche}>
                  <Arch>
                    <div className={styles.object}>
                      <Picture
                        image={listing.image}
                        sizes="(min-width: 60rem) 12rem, 44vw"
                        priority={index < 2}
                        decorative
                      />
                    </div>
                  </Arch>
                </div>
                <Selvedge as="band" />
                <p className={styles.caption}>
                  <Link href={localePath(locale, `/listings/${listing.handle}`)}>
                    <Written locale={locale}>{listing.title}</Written>
                  </Link>
                  <span className={styles.origin}>{listing.regionName}</span>
                  <Price amount={listing.amount} locale={locale} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
