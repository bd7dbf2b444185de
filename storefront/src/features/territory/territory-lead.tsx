import { useLocale, useTranslations } from "next-intl"
import type { FeaturedView } from "@/features/featured/view"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Link } from "@/ui/link"
import { Picture, type PictureSource } from "@/ui/picture"
import { Price } from "@/ui/price"
import styles from "./territory-lead.module.css"

interface Lead {
  kind: "listing" | "cooperative" | "story"
  href: string
  title: string
  /** Who makes it, or what is told of it. */
  text: string
  image: PictureSource | null
  amount?: number
}

/** The first that organizers put at the head of a region's page; none where they chose nothing that is shown now. */
export function leadOf({ order, listings, cooperatives, stories }: FeaturedView): Lead | undefined {
  const leads: Partial<Record<FeaturedView["order"][number], Lead | undefined>> = {
    listing: listings.map(({ handle, title, cooperativeName, image, amount }): Lead => {
      return { kind: "listing", href: `/listings/${handle}`, title, text: cooperativeName, image, amount }
    })[0],
    cooperative: cooperatives.map(({ handle, name, summary, banner }): Lead => {
      return { kind: "cooperative", href: `/cooperatives/${handle}`, title: name, text: summary, image: banner }
    })[0],
    story: stories.map(({ handle, name, lines, picture }): Lead => {
      return { kind: "story", href: `/cooperatives/${handle}`, title: name, text: lines, image: picture }
    })[0],
  }
  return order.map((kind) => leads[kind]).find((lead) => lead !== undefined)
}

/** What leads the page, under the region's name: its picture, its name, and the way to it. */
export function TerritoryLead({ lead }: { lead: Lead }) {
  const t = useTranslations("territory")
  const locale = useLocale()
  return (
    <article className={styles.lead}>
      <div className={styles.picture}>
        <Picture image={lead.image} ratio={4 / 3} sizes="(min-width: 60rem) 12rem, 8rem" decorative priority />
      </div>
      <div className={styles.words}>
        <p className={styles.kind}>{t(`leads.${lead.kind}`)}</p>
        <h2 className={styles.title}>
          <Link href={localePath(locale, lead.href)}>
            <Written locale={locale}>{lead.title}</Written>
          </Link>
        </h2>
        <p className={styles.text}>
          <Written locale={locale}>{lead.text}</Written>
        </p>
        {lead.amount !== undefined && <Price amount={lead.amount} locale={locale} />}
      </div>
    </article>
  )
}
