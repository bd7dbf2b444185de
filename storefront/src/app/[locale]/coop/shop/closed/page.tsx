import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ClosedForm } from "@/features/desk-goods/components/closed-form"
import styles from "@/features/desk-goods/components/listing-editor.module.css"
import { fullText } from "@/features/desk-goods/transform"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { localePath } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { answered } from "@/lib/api/client"
import { Notice } from "@/ui/notice"
import { dayOf, todayInMorocco } from "@/features/delivery/dates"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "desk" })
  return { title: t("shop.closed") }
}

export default async function ClosedPage() {
  const locale = await pageLocale()
  const { cooperative } = await requireMember(locale, "/coop/shop/closed", parts.goods)
  const api = await memberClient()
  const [{ profile }, desk, t] = await Promise.all([
    answered(api.GET("/coop/profile")),
    getTranslations({ locale, namespace: "desk" }),
    getTranslations({ locale, namespace: "deskGoods.closed" }),
  ])
  const { closed } = profile
  const day = (iso: string) => dayOf(locale, iso)
  const today = todayInMorocco()
  return (
    <>
      <DeskHead title={desk("shop.closed")} back={{ href: localePath(locale, "/coop/shop"), label: desk("nav.shop") }}>
        {t("lead")}
      </DeskHead>
      <div className={styles.cards}>
        {closed && (
          <Notice
            tone="warning"
            title={
              closed.now
                ? t("now", { day: day(closed.until) })
                : t("ahead", { from: day(closed.from), until: day(closed.until) })
            }
          />
        )}
        <ClosedForm
          key={closed ? `${closed.from} ${closed.until}` : "open"}
          handle={cooperative.handle}
          today={today}
          window={closed && { from: closed.from, until: closed.until, reason: fullText(closed.reason) }}
        />
      </div>
    </>
  )
}
