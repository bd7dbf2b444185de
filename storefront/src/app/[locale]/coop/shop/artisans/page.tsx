import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { ArtisanForm } from "@/features/desk-goods/components/artisan-form"
import styles from "@/features/desk-goods/components/listing-editor.module.css"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { Typed } from "@/i18n/typed"
import { answered } from "@/lib/api/client"
import type { Answer } from "@/lib/api/types"
import { Badge } from "@/ui/badge"
import { Disclosure } from "@/ui/disclosure"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "desk" })
  return { title: t("shop.artisans") }
}

interface Props {
  artisans: Answer<"/coop/artisans">["artisans"]
  handle: string
  locale: Locale
}

function Artisans({ artisans, handle, locale }: Props) {
  const t = useTranslations("deskGoods.artisans")
  const desk = useTranslations("desk")
  return (
    <>
      <DeskHead
        title={desk("shop.artisans")}
        back={{ href: localePath(locale, "/coop/shop"), label: desk("nav.shop") }}
      >
        {t("lead")}
      </DeskHead>
      <div className={styles.cards}>
        {artisans.map((artisan) => {
          const { name, consent } = artisan.form
          return (
            <Disclosure
              key={artisan.id}
              summary={
                <>
                  <Typed locale={locale}>{name[locale] || name.ar}</Typed>{" "}
                  <Badge tone={consent ? "success" : "plain"}>{consent ? t("shown") : t("hidden")}</Badge>
                </>
              }
            >
              <ArtisanForm handle={handle} artisan={artisan} />
            </Disclosure>
          )
        })}
        {!artisans.length && <p className={styles.muted}>{t("none")}</p>}
        <Disclosure summary={t("add")} open={!artisans.length || undefined}>
          <ArtisanForm handle={handle} artisan={null} />
        </Disclosure>
      </div>
    </>
  )
}

export default async function ArtisansPage() {
  const locale = await pageLocale()
  const { cooperative } = await requireMember(locale, "/coop/shop/artisans", parts.goods)
  const api = await memberClient()
  const { artisans } = await answered(api.GET("/coop/artisans"))
  return <Artisans artisans={artisans} handle={cooperative.handle} locale={locale} />
}
