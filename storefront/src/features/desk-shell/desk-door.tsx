import { useTranslations } from "next-intl"
import { AccessForm } from "@/features/account/components/access-form"
import styles from "@/features/account/components/account.module.css"
import { PhoneDoor } from "@/features/account/components/phone-door"
import { localePath, type Locale } from "@/i18n/locales"
import { Disclosure } from "@/ui/disclosure"
import { Link } from "@/ui/link"
import { signInDesk } from "./action"
import { enterDeskByPhone } from "./phone-action"

/** The desk's door: by phone and code, as most members have no mail; behind it by mail and password. */
export function DeskDoor({ locale, next }: { locale: Locale; next: string }) {
  const t = useTranslations()
  const words = {
    name: t("account.name"),
    email: t("account.email"),
    password: t("account.password"),
    submit: t("account.signIn"),
  }
  return (
    <div className={styles.door}>
      <section className={styles.panel} aria-label={t("account.phoneTitle")}>
        <h2>{t("account.phoneTitle")}</h2>
        <p className={styles.small}>{t("desk.phoneText")}</p>
        <PhoneDoor action={enterDeskByPhone.bind(null, locale, next)} />
      </section>
      <Disclosure summary={t("desk.mailTitle")}>
        <section aria-label={t("desk.mailTitle")}>
          <AccessForm id="sign-in" action={signInDesk.bind(null, locale, next)} words={words} />
          <p>
            <Link href={localePath(locale, "/account/password")}>{t("account.forgotten")}</Link>
          </p>
        </section>
      </Disclosure>
      <p className={styles.small}>
        {t.rich("desk.notYet", {
          link: (said) => <Link href={localePath(locale, "/for-cooperatives")}>{said}</Link>,
        })}
      </p>
    </div>
  )
}
