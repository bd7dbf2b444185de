import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { AlertLink } from "@/features/alert/alert-link"
import { ClosedNotice } from "@/features/cooperative/closed-notice"
import { SignList } from "@/features/cooperative/sign-list"
import type { CooperativeSpotlightView } from "@/features/cooperative/view"
import { Heart } from "@/features/favourites/heart"
import { colonOf } from "@/i18n/listed"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { Prose } from "@/ui/prose"
import { Selvedge } from "@/ui/selvedge"
import { Gallery } from "./gallery"
import { ListingFacts } from "./listing-facts"
import styles from "./listing-view.module.css"
import { MakerCard } from "./maker-card"
import { PriceSplitView } from "./price-split-view"
import { RelatedListings } from "./related-listings"
import type { ListingDetail } from "./server"
import { closestCategory } from "./transform"

interface Props {
  detail: ListingDetail
  maker: CooperativeSpotlightView
  /** Choosing a variant and putting it into the basket. */
  purchase: ReactNode
  /** Fee and date to a chosen province. */
  delivery: ReactNode
}

/** A listing whole: the thing, who made it and where, what it costs and where the money goes. */
export function ListingView({ detail, maker, purchase, delivery }: Props) {
  const t = useTranslations()
  const words = useTranslations("listing")
  const locale = useLocale()
  const { listing, fairs } = detail
  const category = closestCategory(listing.categories)
  const cheapest = [...listing.variants].sort((a, b) => a.price - b.price)[0]
  return (
    <div data-region={listing.region.id}>
      <article className={styles.article}>
        <Selvedge />
        <Breadcrumbs
          label={t("nav.breadcrumbs")}
          items={[
            { label: t("nav.home"), href: localePath(locale, "/") },
            { label: t("nav.categories"), href: localePath(locale, "/categories") },
            ...(category ? [{ label: category.name, href: localePath(locale, `/categories/${category.handle}`) }] : []),
            { label: <Written locale={locale}>{listing.title}</Written> },
          ]}
        />
        <div className={styles.columns}>
          <div className={styles.pictures}>
            <Gallery pictures={listing.images.length > 0 || !listing.image ? listing.images : [listing.image]} />
            {listing.images.some(({ illustration }) => illustration) && (
              <p className={styles.small}>
                <Link href={localePath(locale, "/about-the-pictures")}>{words("illustration")}</Link>
              </p>
            )}
          </div>
          <div className={styles.buying}>
            <header>
              <p className={styles.region}>
                <Link href={localePath(locale, `/regions/${listing.region.handle}`)}>
                  <Written locale={locale}>{listing.region.name}</Written>
                </Link>
              </p>
              <h1 className={styles.title}>
                <Written locale={locale}>{listing.title}</Written>
              </h1>
              {listing.subtitle && (
                <p className={styles.subtitle}>
                  <Written locale={locale}>{listing.subtitle}</Written>
                </p>
              )}
            </header>
            <ClosedNotice closed={listing.closed} cooperative={listing.cooperative.handle} />
            {!listing.sellable && !listing.closed?.now && (
              <Notice tone="warning">
                <p>{listing.in_stock ? words("notSellable") : words("soldOut")}</p>
                <AlertLink of="listing" handle={listing.handle} />
              </Notice>
            )}
            {purchase}
            <Heart
              id={listing.id}
              title={listing.title}
              locale={locale}
              words={{ keep: t("favourites.keep"), kept: t("favourites.kept") }}
            />
            <MakerCard maker={maker} />
            <section className={styles.delivery}>
              <h2>{words("deliveryTitle")}</h2>
              {delivery}
            </section>
            {cheapest && (
              <PriceSplitView
                split={cheapest.split}
                variant={listing.variants.length > 1 ? cheapest.title : undefined}
              />
            )}
          </div>
        </div>
        <div className={styles.telling}>
          <section>
            <h2>{words("aboutTitle")}</h2>
            <Prose>
              {listing.description.split(/\n{2,}/).map((paragraph) => (
                <p key={paragraph}>
                  <Written locale={locale}>{paragraph}</Written>
                </p>
              ))}
            </Prose>
          </section>
          <ListingFacts listing={listing} />
          {listing.artisan && (
            <section className={styles.artisan}>
              <h2>{words("artisanTitle")}</h2>
              <p className={styles.artisanName}>
                <Written locale={locale}>{listing.artisan.name}</Written> ·{" "}
                <Written locale={locale}>{listing.artisan.craft}</Written>
              </p>
              <p>
                <Written locale={locale}>{listing.artisan.bio}</Written>
              </p>
            </section>
          )}
          {listing.sign_details.length > 0 && (
            <section>
              <h2>{words("signsTitle")}</h2>
              <SignList signs={listing.sign_details} />
            </section>
          )}
        </div>
        {fairs.length > 0 && (
          <p className={styles.fairs}>
            {words("fairsTitle")}
            {colonOf(locale)}
            {fairs.map((fair, index) => (
              <span key={fair.handle}>
                {index > 0 && " · "}
                <Link href={localePath(locale, `/fairs/${fair.handle}`)}>
                  <Written locale={locale}>{fair.name}</Written>
                </Link>
              </span>
            ))}
          </p>
        )}
      </article>
      <RelatedListings detail={detail} />
    </div>
  )
}
