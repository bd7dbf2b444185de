import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ListingEditor } from "@/features/desk-goods/components/listing-editor"
import { readChoices } from "@/features/desk-goods/read-choices"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { localePath } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskGoods" })
  return { title: t("new") }
}

export default async function NewListingPage() {
  const locale = await pageLocale()
  const { cooperative } = await requireMember(locale, "/coop/listings/new", parts.goods)
  const [t, desk, choices] = await Promise.all([
    getTranslations({ locale, namespace: "deskGoods" }),
    getTranslations({ locale, namespace: "desk" }),
    readChoices(locale),
  ])
  return (
    <>
      <DeskHead title={t("new")} back={{ href: localePath(locale, "/coop/listings"), label: desk("nav.listings") }} />
      <ListingEditor cooperative={cooperative} listing={null} {...choices} />
    </>
  )
}
