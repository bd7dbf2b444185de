import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { readTracked, type TrackQuery } from "@/features/purchase/server"
import { ReturnForm } from "@/features/returns/components/return-form"
import { localePath, type Locale } from "@/i18n/locales"
import { Naming } from "@/i18n/naming"
import { pageLocale } from "@/i18n/page-locale"
import type { Api } from "@/lib/api/types"
import { ownPageMetadata } from "@/lib/page-metadata"
import { LinkButton } from "@/ui/button"
import { Container } from "@/ui/section"
import { PageHead } from "../../../page-head"
import { ShopWords } from "../../../shop-words"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

interface Props {
  params: Promise<{ reference: string }>
  searchParams: Promise<TrackQuery>
}

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "returns" })
  return { ...ownPageMetadata({ locale, path: "/purchases", title: t("title") }), referrer: "no-referrer" }
}

function Heading({ locale, href, parcel }: { locale: Locale; href: string; parcel: Api["TrackedParcel"] }) {
  const t = useTranslations("returns")
  return (
    <PageHead title={t("title")}>
      <p>
        <Naming locale={locale} name={parcel.cooperative.name}>
          {t("lead", { cooperative: parcel.cooperative.name })}
        </Naming>
      </p>
      <p>
        <LinkButton href={localePath(locale, href)} variant="quiet">
          {t("back")}
        </LinkButton>
      </p>
    </PageHead>
  )
}

/** Asking to give something of a parcel back, for whoever has the purchase's link. */
export default async function ReturnPage({ params, searchParams }: Props) {
  const locale = await pageLocale()
  const { reference } = await params
  const { found, token, query } = await readTracked(locale, reference, await searchParams)
  const { purchase } = found
  const href = `/purchases/${purchase.reference}?token=${encodeURIComponent(token)}`
  const parcel = purchase.parcels.find((one) => one.id === query.parcel)
  if (!parcel?.return_until) redirect(localePath(locale, `${href}#parcels`))
  return (
    <Container narrow>
      <Heading locale={locale} href={href} parcel={parcel} />
      <ShopWords locale={locale} namespaces={["returns", "errors", "faults", "form"]}>
        <ReturnForm
          token={token}
          reference={purchase.reference}
          parcel={{ id: parcel.id, lines: parcel.lines }}
          payment={purchase.payment}
          faultOnly={new Date(parcel.return_until.changed_mind) < new Date()}
          told={query.told}
        />
      </ShopWords>
    </Container>
  )
}
