import { useTranslations } from "next-intl"
import { BasketCount } from "@/features/basket/basket-count"
import { localePath, type Locale } from "@/i18n/locales"
import { Drawer } from "@/ui/drawer"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { ThemeSwitch } from "@/ui/theme-switch"
import { CurrentLink } from "./current-link"
import { footerLinks, mainDestinations } from "./destinations"
import { useThemeWords } from "./theme-words"
import styles from "./bottom-bar.module.css"

const menuId = "site-menu"

/** Under the thumb on a phone: the places one returns to, and a menu that opens without script. */
export function BottomBar({ locale }: { locale: Locale }) {
  const t = useTranslations()
  const theme = useThemeWords()
  const places = [
    { key: "home", path: "/", icon: "home" },
    { key: "regions", path: "/regions", icon: "pin" },
    { key: "categories", path: "/categories", icon: "loom" },
  ] as const
  return (
    <div data-print="hide">
      <nav aria-label={t("nav.quick")} className={styles.bar}>
        {places.map(({ key, path, icon }) => (
          <CurrentLink key={key} href={localePath(locale, path)} exact={path === "/"} className={styles.place}>
            <Icon name={icon} />
            {t(`nav.${key}`)}
          </CurrentLink>
        ))}
        <CurrentLink href={localePath(locale, "/basket")} className={styles.place}>
          <Icon name="basket" />
          {t("nav.basket")}
          <span className={styles.count}>
            <BasketCount />
          </span>
        </CurrentLink>
        <button type="button" popoverTarget={menuId} className={styles.place}>
          <Icon name="menu" />
          {t("nav.menu")}
        </button>
      </nav>
      <Drawer id={menuId} title={t("nav.menu")} closeLabel={t("nav.close")}>
        <ul role="list" className={styles.menu}>
          {mainDestinations.map(({ key, path, icon }) => (
            <li key={key}>
              <Link href={localePath(locale, path)} className={styles.entry}>
                <Icon name={icon} />
                {t(`nav.${key}`)}
              </Link>
            </li>
          ))}
          <li>
            <Link href={localePath(locale, "/tracking")} className={styles.entry}>
              <Icon name="parcel" />
              {t("nav.tracking")}
            </Link>
          </li>
          <li>
            <Link href={localePath(locale, "/favourites")} className={styles.entry}>
              <Icon name="heart" />
              {t("favourites.title")}
            </Link>
          </li>
          <li>
            <Link href={localePath(locale, "/account")} className={styles.entry}>
              <Icon name="person" />
              {t("nav.account")}
            </Link>
          </li>
        </ul>
        <ul role="list" className={styles.small}>
          {footerLinks
            .filter((link) => link.key !== "tracking")
            .map(({ key, path }) => (
              <li key={key}>
                <Link href={localePath(locale, path)}>{t(`footer.${key}`)}</Link>
              </li>
            ))}
        </ul>
        <div className={styles.theme}>
          <ThemeSwitch {...theme} />
        </div>
      </Drawer>
    </div>
  )
}
