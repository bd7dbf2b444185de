import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { FairBadge } from "@/features/desk-fairs/fair-badge"
import { readDeskFair, type DeskFair } from "@/features/desk-fairs/server"
import { DeskHead } from "@/features/desk-shell/desk-head"
import type { DeskMember } from "@/features/desk-shell/desk-member"
import { requireMember } from "@/features/desk-shell/member"
import { PrintButton } from "@/features/purchase/components/print-button"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { env } from "@/lib/env"
import styles from "@/features/desk-fairs/fair-badge.module.css"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskFairs" })
  return { title: t("badge") }
}

function Badge({ locale, fair, member }: { locale: Locale; fair: DeskFair; member: DeskMember }) {
  const t = useTranslations("deskFairs")
  const { cooperative } = member
  const shop = `${env.storefrontUrl}${localePath(locale, `/cooperatives/${cooperative.handle}`)}`
  return (
    <>
      <div data-print="hide">
        <DeskHead title={t("badge")} back={{ href: localePath(locale, `/coop/fairs/${fair.id}`), label: fair.name }}>
          {t("badgeText")}
        </DeskHead>
        <div className={styles.tools}>
          <PrintButton>{t("print")}</PrintButton>
        </div>
      </div>
      <FairBadge locale={locale} fair={fair} cooperative={cooperative} shop={shop} />
    </>
  )
}

/** The badge of an accepted cooperative, to print and hang at its stand. */
export default async function BadgePage({ params }: { params: Promise<{ id: string }> }) {
  const [locale, { id }] = await Promise.all([pageLocale(), params])
  const member = await requireMember(locale, `/coop/fairs/${id}/badge`)
  const fair = await readDeskFair(locale, id)
  if (fair?.own?.status !== "accepted") notFound()
  return <Badge locale={locale} fair={fair} member={member} />
}
