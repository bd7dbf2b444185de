import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { ListingEditor } from "@/features/desk-goods/components/listing-editor"
import { readChoices } from "@/features/desk-goods/read-choices"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { localePath } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { Written } from "@/i18n/written"
import { answered } from "@/lib/api/client"
import { orNull } from "@/lib/api/refusal"

export const dynamic = "force-dynamic"

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskGoods" })
  return { title: t("edit") }
}

export default async function ListingPage({ params }: Props) {
  const locale = await pageLocale()
  const { id } = await params
  const { cooperative } = await requireMember(locale, `/coop/listings/${id}`, parts.goods)
  const api = await memberClient()
  const [found, desk, t, choices] = await Promise.all([
    orNull(answered(api.GET("/coop/listings/{id}", { params: { path: { id } } }))),
    getTranslations({ locale, namespace: "desk" }),
    getTranslations({ locale, namespace: "deskGoods" }),
    readChoices(locale),
  ])
  if (!found) notFound()
  const { title } = found.listing.form
  return (
    <>
      <DeskHead
        title={<Written locale={locale}>{title[locale] || title.ar || t("untitled")}</Written>}
        back={{ href: localePath(locale, "/coop/listings"), label: desk("nav.listings") }}
      />
      <ListingEditor key={id} cooperative={cooperative} listing={found.listing} {...choices} />
    </>
  )
}
