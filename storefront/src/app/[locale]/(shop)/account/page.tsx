import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { claimPurchase, signOut } from "@/features/account/action"
import { AccountDoors } from "@/features/account/components/account-doors"
import styles from "@/features/account/components/account.module.css"
import { BasketSync } from "@/features/account/components/basket-sync"
import { SignOutForm } from "@/features/account/components/sign-out-form"
import { readCustomer, type Customer } from "@/features/account/medusa-customer"
import { ReferenceForm } from "@/features/tracking/components/reference-form"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { visitor } from "@/lib/session"
import { LinkButton } from "@/ui/button"
import { Container } from "@/ui/section"
import { PageHead } from "../page-head"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "nav" })
  return { title: t("account"), robots: { index: false } }
}

function Home({ locale, customer }: { locale: Locale; customer: Customer }) {
  const t = useTranslations()
  return (
    <div className={styles.parts}>
      <BasketSync locale={locale} />
      <section>
        <p>{t("account.hello", { name: customer.name || customer.email })}</p>
        <p className={styles.small}>
          <bdi dir="ltr">{customer.email}</bdi>
        </p>
        <LinkButton href={localePath(locale, "/account/purchases")}>{t("account.purchases")}</LinkButton>
      </section>
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
            submit: t("account.claim"),
          }}
        />
      </section>
      <SignOutForm action={signOut.bind(null, locale)}>{t("account.signOut")}</SignOutForm>
    </div>
  )
}

function Heading() {
  const t = useTranslations("nav")
  return <PageHead title={t("account")} />
}

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const [locale, { next }, by] = await Promise.all([pageLocale(), searchParams, visitor()])
  const customer = await readCustomer(by)
  return (
    <Container>
      <Heading />
      {customer ? (
        <Home locale={locale} customer={customer} />
      ) : (
        <AccountDoors locale={locale} next={typeof next === "string" ? next : ""} />
      )}
    </Container>
  )
}
