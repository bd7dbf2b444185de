import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { ContactForm } from "@/features/contact/contact-form"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { pageMetadata } from "@/lib/page-metadata"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Container } from "@/ui/section"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale })
  return pageMetadata({ locale, path: "/contact", title: t("footer.contact"), description: t("contact.lead") })
}

function Contact({ locale }: { locale: Locale }) {
  const t = useTranslations()
  return (
    <Container narrow>
      <Breadcrumbs
        label={t("nav.breadcrumbs")}
        items={[{ label: t("nav.home"), href: localePath(locale, "/") }, { label: t("footer.contact") }]}
      />
      <h1>{t("footer.contact")}</h1>
      <p>{t("contact.lead")}</p>
      <ContactForm />
    </Container>
  )
}

export default async function ContactPage() {
  return <Contact locale={await pageLocale()} />
}
