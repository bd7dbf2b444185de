import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { localePath, type Locale } from "@/i18n/locales"
import { Icon, type IconName } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Container } from "@/ui/section"
import styles from "./account-frame.module.css"
import { KeepSession } from "./keep-session"
import { ShowCurrent } from "./show-current"

const parts = [
  { key: "purchases", path: "/account/purchases", icon: "parcel" },
  { key: "favourites", path: "/favourites", icon: "heart" },
  { key: "addresses", path: "/account/addresses", icon: "pin" },
  { key: "details", path: "/account/details", icon: "person" },
  { key: "privacy", path: "/account/privacy", icon: "info" },
] as const satisfies readonly { key: string; path: string; icon: IconName }[]

type Part = (typeof parts)[number]["key"] | "home"

/** A page of the account: its title, the ways between its parts, and what keeps the session alive. */
export function AccountFrame({
  locale,
  part,
  title,
  children,
}: {
  locale: Locale
  part: Part
  title: string
  children: ReactNode
}) {
  const t = useTranslations("account")
  return (
    <Container>
      <KeepSession locale={locale} />
      <div className={styles.frame}>
        <nav aria-label={t("parts")} className={styles.parts}>
          <ShowCurrent>
            <li>
              <Link
                href={localePath(locale, "/account")}
                className={styles.part}
                aria-current={part === "home" ? "page" : undefined}
              >
                <Icon name="home" />
                {t("overview")}
              </Link>
            </li>
            {parts.map(({ key, path, icon }) => (
              <li key={key}>
                <Link
                  href={localePath(locale, path)}
                  className={styles.part}
                  aria-current={part === key ? "page" : undefined}
                >
                  <Icon name={icon} />
                  {t(key)}
                </Link>
              </li>
            ))}
          </ShowCurrent>
        </nav>
        <div className={styles.content}>
          <h1 className={styles.title}>{title}</h1>
          {children}
        </div>
      </div>
    </Container>
  )
}
