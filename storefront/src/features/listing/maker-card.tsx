import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Parted } from "@/i18n/parted"
import { Written } from "@/i18n/written"
import type { CooperativeSpotlightView } from "@/features/cooperative/view"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import styles from "./maker-card.module.css"

/** Who made it: mark, name and place, on the way to their page. */
export function MakerCard({ maker }: { maker: CooperativeSpotlightView }) {
  const t = useTranslations("listing")
  const locale = useLocale()
  return (
    <div className={styles.maker}>
      {maker.mark && (
        <span className={styles.mark}>
          <Picture image={maker.mark} ratio={1} sizes="4rem" decorative />
        </span>
      )}
      <p>
        <span className={styles.by}>{t("madeBy")}</span>{" "}
        <Link href={localePath(locale, `/cooperatives/${maker.handle}`)} className={styles.name}>
          <Written locale={locale}>{maker.name}</Written>
        </Link>
        <span className={styles.place}>
          <Parted locale={locale} parts={maker.place} /> · {maker.crafts.join(" · ")}
        </span>
      </p>
    </div>
  )
}
