import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { Typed } from "@/i18n/typed"
import { Badge } from "@/ui/badge"
import { Disclosure } from "@/ui/disclosure"
import type { Profile } from "../profile"
import styles from "./account.module.css"
import { ElsewhereForm, MailAgain, MailForm, NameForm, PasswordForm, PhoneForm } from "./details-forms"

/** Name, phone, mail and password: what there is, and each changed in its place. */
export function OwnDetails({ profile }: { profile: Profile }) {
  const t = useTranslations("account")
  const locale = useLocale()
  const own = { hasPassword: profile.has_password, phone: profile.phone }
  const ltr = (text: string) => <bdi dir="ltr">{text}</bdi>
  return (
    <>
      <Disclosure
        summary={
          <Fact label={t("name")} value={profile.name ? <Typed locale={locale}>{profile.name}</Typed> : t("none")} />
        }
        group="details"
      >
        <NameForm name={profile.name} />
      </Disclosure>
      <Disclosure
        summary={<Fact label={t("phone")} value={profile.phone ? ltr(profile.phone) : t("none")} />}
        group="details"
      >
        <PhoneForm own={own} />
      </Disclosure>
      <Disclosure
        summary={
          <Fact label={t("email")} value={profile.email ? ltr(profile.email) : t("none")}>
            {profile.email && <Badge>{profile.email_proved ? t("proved") : t("unproved")}</Badge>}
          </Fact>
        }
        group="details"
      >
        {profile.email && !profile.email_proved && <MailAgain email={profile.email} />}
        <MailForm own={own} />
      </Disclosure>
      <Disclosure
        summary={<Fact label={t("password")} value={profile.has_password ? "••••••••" : t("none")} />}
        group="details"
      >
        {profile.has_password || profile.email_proved ? <PasswordForm own={own} /> : <p>{t("passwordNeedsMail")}</p>}
      </Disclosure>
      <section className={styles.parts}>
        <div>
          <h2>{t("elsewhereTitle")}</h2>
          <p>{t("elsewhereText")}</p>
          <ElsewhereForm />
        </div>
      </section>
    </>
  )
}

function Fact({ label, value, children }: { label: string; value: ReactNode; children?: ReactNode }) {
  return (
    <span className={styles.fact}>
      <span className={styles.small}>{label}</span>
      <span>
        {value} {children}
      </span>
    </span>
  )
}
