import { useTranslations } from "next-intl"
import { localePath, type Locale } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import type { DeskLine } from "../transform"
import { StateBadge } from "./state-badge"
import { StockTaps } from "./stock-taps"
import styles from "./listing-list.module.css"

/** A cooperative's listings: what each is, where it stands, and its pieces under the thumb. */
export function ListingList({ lines, locale }: { lines: readonly DeskLine[]; locale: Locale }) {
  const t = useTranslations("deskGoods")
  return (
    <ul role="list" className={styles.list}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <Link href={localePath(locale, `/coop/listings/${line.id}`)} className={styles.what}>
            <span className={styles.picture}>
              <Picture image={line.image} sizes="5rem" decorative />
            </span>
            <span className={styles.words}>
              <strong>
                <Written locale={locale}>{line.title || t("untitled")}</Written>
              </strong>
              {line.price_from !== null && <Price amount={line.price_from} locale={locale} />}
              <StateBadge state={line.state} />
            </span>
          </Link>
          {line.state !== "archived" && (
            <ul role="list" className={styles.kinds}>
              {line.variants.map((kind) => (
                <li key={kind.id}>
                  <span className={styles.kind}>
                    <Written locale={locale}>{kind.title || t("stock.title")}</Written>
                  </span>
                  <StockTaps
                    listingId={line.id}
                    variantId={kind.id}
                    name={`${line.title} ${kind.title}`.trim()}
                    left={kind.left}
                  />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
