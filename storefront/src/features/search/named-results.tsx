import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { suggestionsView } from "../suggest/transform"
import type { Suggested } from "../suggest/server"
import styles from "./named-results.module.css"

interface Props {
  named: Suggested | null
  /** The same search for other words. */
  hrefOf: (words: string) => string
}

const icons = { cooperatives: "people", fairs: "fair" } as const

/** Before the products: what was probably meant, and cooperatives and fairs that bear the words. */
export function NamedResults({ named, hrefOf }: Props) {
  const t = useTranslations("search")
  const locale = useLocale()
  if (!named) return null
  const { spelling, groups } = suggestionsView(named)
  const ways = groups.flatMap(({ kind, suggestions }) =>
    kind === "cooperatives" || kind === "fairs" ? suggestions.map((one) => ({ ...one, icon: icons[kind] })) : []
  )
  return (
    <>
      {spelling && <Meant spelling={spelling} href={hrefOf(spelling)} />}
      {ways.length > 0 && (
        <ul role="list" aria-label={t("names")} className={styles.ways}>
          {ways.map(({ path, label, note, image, icon }) => (
            <li key={path}>
              <Link href={localePath(locale, path)} className={styles.way}>
                <span className={styles.picture}>
                  {image ? <Picture image={image} ratio={1} sizes="3rem" decorative /> : <Icon name={icon} />}
                </span>
                <span className={styles.words}>
                  <span className={styles.name}>
                    <Written locale={locale}>{label}</Written>
                  </span>
                  {note && (
                    <span className={styles.note}>
                      <Written locale={locale}>{note}</Written>
                    </span>
                  )}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The words somebody meant who made a slip, as a search of their own. */
function Meant({ spelling, href }: { spelling: string; href: string }) {
  const t = useTranslations("search")
  const locale = useLocale()
  return (
    <p>
      {t("meant")}{" "}
      <Link href={href} className={styles.meant} rel="nofollow">
        <Typed locale={locale}>{spelling}</Typed>
      </Link>
    </p>
  )
}
