import { useTranslations } from "next-intl"
import { localePath, type Locale } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { register, signIn } from "../action"
import { AccessForm } from "./access-form"
import styles from "./account.module.css"

/** For who is not signed in: sign in, or open an account; and that neither is needed to buy. */
export function AccountDoors({ locale, next }: { locale: Locale; next: string }) {
  const t = useTranslations("account")
  const shared = { name: t("name"), email: t("email"), password: t("password") }
  return (
    <>
      <p>{t.rich("notNeeded", { link: (words) => <Link href={localePath(locale, "/track")}>{words}</Link> })}</p>
      <div className={styles.doors}>
        <section>
          <h2>{t("signInTitle")}</h2>
          <AccessForm
            id="sign-in"
            action={signIn.bind(null, locale, next)}
            words={{ ...shared, submit: t("signIn") }}
          />
        </section>
        <section>
          <h2>{t("registerTitle")}</h2>
          <AccessForm
            id="register"
            action={register.bind(null, locale, next)}
            words={{ ...shared, passwordHint: t("passwordHint"), submit: t("register") }}
          />
        </section>
      </div>
    </>
  )
}
