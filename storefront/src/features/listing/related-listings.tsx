import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Naming } from "@/i18n/naming"
import { Section } from "@/ui/section"
import { ListingGrid } from "./listing-grid"
import type { ListingDetail } from "./server"
import { closestCategory, listingCardView } from "./transform"

/** Three cards and the way to the rest fill one row. */
const ONE_ROW = 3
const TWO_ROWS = 7

/** What else its maker sells, then the same craft by other hands; what there is not is not said. */
export function RelatedListings({ detail: { listing, cooperative, related } }: { detail: ListingDetail }) {
  const t = useTranslations()
  const locale = useLocale()
  const { maker, craft } = related
  const category = closestCategory(listing.categories)
  const rows = (count: number) => (count >= TWO_ROWS ? TWO_ROWS : ONE_ROW)
  return (
    <>
      {maker.length > 0 && (
        <Section
          title={
            <Naming locale={locale} name={cooperative.name}>
              {t("browse.relatedMaker", { name: cooperative.name })}
            </Naming>
          }
          tone="sunken"
        >
          <ListingGrid
            listings={maker.slice(0, ONE_ROW).map(listingCardView)}
            tail={{
              href: localePath(locale, `/cooperatives/${cooperative.handle}`),
              label: (
                <Naming locale={locale} name={cooperative.name}>
                  {t("browse.relatedMakerTail", { name: cooperative.name })}
                </Naming>
              ),
            }}
          />
        </Section>
      )}
      {craft.length > 0 && (
        <Section title={t("browse.relatedCraft")}>
          <ListingGrid
            listings={craft.slice(0, rows(craft.length)).map(listingCardView)}
            tail={
              category && {
                href: localePath(locale, `/categories/${category.handle}`),
                label: t("listing.relatedTail", { name: category.name }),
              }
            }
          />
        </Section>
      )}
    </>
  )
}
