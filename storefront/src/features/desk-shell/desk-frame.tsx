import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { NewOrderBell } from "@/features/desk-today/new-order-bell"
import { CurrentLink } from "@/features/shell/current-link"
import { LanguageSwitch } from "@/features/shell/language-switch"
import { useThemeWords } from "@/features/shell/theme-words"
import { localeNames, localePath, locales, type Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { Selvedge } from "@/ui/selvedge"
import { SkipLink } from "@/ui/skip-link"
import { ThemeButton } from "@/ui/theme-switch"
import { deskDestinations } from "./destinations"
import type { DeskMember } from "./desk-member"
import { closedTo } from "./parts"
import styles from "./desk-frame.module.css"

const shortNames: Record<Locale, string> = { ar: "ع", fr: "Fr", en: "En" }
const languages = locales.map((locale) => ({ locale, name: localeNames[locale], short: shortNames[locale] }))

/** What stands around every page of the desk; of the rooms each member sees those that are open to them. */
export function DeskFrame({
  locale,
  member,
  children,
}: {
  locale: Locale
  member: DeskMember | null
  children: ReactNode
}) {
  const t = useTranslations()
  const theme = useThemeWords()
  const rooms = deskDestinations.filter(({ part }) => member && !closedTo(member, part))
  return (
    <>
      <SkipLink href="#content">{t("nav.skip")}</SkipLink>
      <header className={styles.header} data-region={member?.cooperative.region_id} data-print="hide">
        {member && <Selvedge />}
        <Link href={localePath(locale, "/coop")} className={styles.name}>
          <small>{t("desk.name")}</small>
          <span>{member ? <Written locale={locale}>{member.cooperative.name}</Written> : t("site.name")}</span>
        </Link>
        <div className={styles.tools}>
          <LanguageSwitch label={t("language.label")} current={locale} languages={languages} />
          <ThemeButton {...theme} />
        </div>
      </header>
      {rooms.some(({ key }) => key === "orders") && (
        <NewOrderBell
          base={localePath(locale, "/coop/orders")}
          words={{
            title: t("deskToday.rings"),
            open: t("deskToday.ringOpen"),
            close: t("deskToday.ringClose"),
          }}
        />
      )}
      {member?.cooperative.status === "suspended" && (
        <div className={styles.told} data-print="hide">
          <Notice tone="warning" title={t("desk.suspendedTitle")}>
            <p>{t("desk.suspended")}</p>
            {member.cooperative.suspended_reason && (
              <p>
                {t("desk.suspendedReason")} <Typed locale={locale}>{member.cooperative.suspended_reason}</Typed>
              </p>
            )}
          </Notice>
        </div>
      )}
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {rooms.length > 0 && (
        <nav aria-label={t("desk.rooms")} className={styles.bar} data-print="hide">
          {rooms.map(({ key, path, icon }) => (
            <CurrentLink key={key} href={localePath(locale, path)} exact={path === "/coop"} className={styles.room}>
              <Icon name={icon} size="1.75rem" />
              {t(`desk.nav.${key}`)}
            </CurrentLink>
          ))}
        </nav>
      )}
    </>
  )
}
