import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { AccountFrame } from "@/features/account/components/account-frame"
import { AccountNotice } from "@/features/account/components/account-notice"
import styles from "@/features/account/components/account.module.css"
import { DeleteForm } from "@/features/account/components/delete-form"
import { requireProfile } from "@/features/account/profile"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { Disclosure } from "@/ui/disclosure"
import { Link } from "@/ui/link"
import { ShopWords } from "../../shop-words"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "account" })
  return ownPageMetadata({ locale, path: "/account", title: t("privacy") })
}

function Export({ locale }: { locale: Locale }) {
  const t = useTranslations("account")
  // Files, not pages: a plain link, which nothing fetches beforehand.
  const file = (format: "html" | "json") => `/api/account/export?locale=${locale}&format=${format}`
  return (
    <section>
      <h2>{t("exportTitle")}</h2>
      <p>{t("exportText")}</p>
      <ul className={styles.links}>
        <li>
          <a href={file("html")} download>
            {t("exportPage")}
          </a>
        </li>
        <li>
          <a href={file("json")} download>
            {t("exportJson")}
          </a>
        </li>
      </ul>
      <p className={styles.links}>
        <Link href={localePath(locale, "/privacy")}>{t("privacyLink")}</Link>
      </p>
    </section>
  )
}

export default async function PrivacyPage({ searchParams }: { searchParams: Promise<{ told?: string | string[] }> }) {
  const [locale, { told }] = await Promise.all([pageLocale(), searchParams])
  const [{ profile }, t] = await Promise.all([
    requireProfile(locale, "/account/privacy"),
    getTranslations({ locale, namespace: "account" }),
  ])
  return (
    <AccountFrame locale={locale} part="privacy" title={t("privacy")}>
      <AccountNotice told={told} />
      <div className={styles.parts}>
        <Export locale={locale} />
        <section>
          <h2>{t("deleteTitle")}</h2>
          <p>{t("deleteText")}</p>
          <p>{t("deleteKept")}</p>
          <Disclosure summary={t("deleteOpen")}>
            <ShopWords locale={locale} namespaces={["account", "errors", "form"]}>
              <DeleteForm own={{ hasPassword: profile.has_password, phone: profile.phone }} />
            </ShopWords>
          </Disclosure>
        </section>
      </div>
    </AccountFrame>
  )
}
