import { useTranslations } from "next-intl"
import { localePath, type Locale } from "@/i18n/locales"
import { Disclosure } from "@/ui/disclosure"
import { Link } from "@/ui/link"
import { register, signIn } from "../action"
import { enterByPhone } from "../phone-action"
import { AccessForm } from "./access-form"
import styles from "./account.module.css"
import { PhoneDoor } from "./phone-door"

/** For who is not signed in: by phone and code; behind it, by mail and password; and that neither is needed to buy. */
export function AccountDoors({ locale, next }: { locale: Locale; next: string }) {
  const t = useTranslations("account")
  const shared = { name: t("name"), email: t("email"), password: t("password") }
  return (
    <div className={styles.door}>
      <section className={styles.panel}>
        <h2>{t("phoneTitle")}</h2>
        <p className={styles.small}>{t("phoneText")}</p>
        <PhoneDoor action={enterByPhone.bind(null, locale, next)} />
        <p className={styles.small}>
          {t.rich("agree", {
            terms: (words) => <Link href={localePath(locale, "/terms")}>{words}</Link>,
            privacy: (words) => <Link href={localePath(locale, "/privacy")}>{words}</Link>,
          })}
        </p>
      </section>
      <div>
        <Disclosure summary={t("signInTitle")} group="mail-door">
          <section aria-label={t("signInTitle")}>
            <AccessForm
              id="sign-in"
              action={signIn.bind(null, locale, next)}
              words={{ ...shared, submit: t("signIn") }}
            />
            <p>
              <Link href={localePath(locale, "/account/password")}>{t("forgotten")}</Link>
            </p>
          </section>
        </Disclosure>
        <Disclosure summary={t("registerTitle")} group="mail-door">
          <section aria-label={t("registerTitle")}>
            <AccessForm
              id="register"
              action={register.bind(null, locale, next)}
              words={{ ...shared, passwordHint: t("passwordHint"), submit: t("register") }}
            />
          </section>
        </Disclosure>
      </div>
      <p className={styles.small}>
        {t.rich("notNeeded", { link: (words) => <Link href={localePath(locale, "/track")}>{words}</Link> })}
      </p>
    </div>
  )
}
