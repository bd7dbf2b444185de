import { useTranslations } from "next-intl"
import { ReferenceForm } from "@/features/tracking/components/reference-form"
import { localePath, type Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { LinkButton } from "@/ui/button"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { claimPurchase, signOut } from "../action"
import type { Profile } from "../profile"
import styles from "./account.module.css"
import { MailAgain } from "./details-forms"
import { SignOutForm } from "./sign-out-form"

/** Who is signed in, what is still to be done about it, and the way to the purchases. */
export function AccountHome({ locale, profile }: { locale: Locale; profile: Profile }) {
  const t = useTranslations()
  const { name, email, phone } = profile
  return (
    <div className={styles.parts}>
      <section>
        <p>
          {name
            ? t.rich("account.hello", { name: () => <Typed locale={locale}>{name}</Typed> })
            : t("account.helloUnnamed")}
        </p>
        {[phone, email].filter(Boolean).map((contact) => (
          <p key={contact} className={styles.small}>
            <bdi dir="ltr">{contact}</bdi>
          </p>
        ))}
        <p className={styles.go}>
          <LinkButton href={localePath(locale, "/account/purchases")}>{t("account.purchases")}</LinkButton>
        </p>
      </section>
      {email && !profile.email_proved && (
        <Notice title={t("account.mailUnproved")}>
          <p>{t("account.mailUnprovedText")}</p>
          <MailAgain email={email} />
        </Notice>
      )}
      {!name && (
        <Notice>
          <p>
            {t.rich("account.nameMissing", {
              link: (words) => <Link href={localePath(locale, "/account/details")}>{words}</Link>,
            })}
          </p>
        </Notice>
      )}
      <section>
        <h2>{t("account.claimTitle")}</h2>
        <p>{t("account.claimText")}</p>
        <ReferenceForm
          action={claimPurchase.bind(null, locale)}
          words={{
            reference: t("tracking.reference"),
            referenceHint: t("tracking.referenceHint"),
            phone: t("tracking.phone"),
            phoneHint: t("tracking.phoneHint"),
            cut: t("form.cut"),
            submit: t("account.claim"),
          }}
        />
      </section>
      <SignOutForm action={signOut.bind(null, locale)}>{t("account.signOut")}</SignOutForm>
    </div>
  )
}
