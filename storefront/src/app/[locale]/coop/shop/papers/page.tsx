import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import styles from "@/features/desk-goods/components/listing-editor.module.css"
import { PaperForm, type DeskPaper } from "@/features/desk-goods/components/paper-form"
import { dayOf } from "@/features/delivery/dates"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { colonOf } from "@/i18n/listed"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { Typed } from "@/i18n/typed"
import { answered } from "@/lib/api/client"
import { Badge } from "@/ui/badge"
import { Disclosure } from "@/ui/disclosure"

export const dynamic = "force-dynamic"

const kinds = ["register_extract", "identity", "odco_certificate", "ice_certificate", "onssa_file", "other"] as const
const tones = { waiting: "info", verified: "success", refused: "danger", expired: "warning" } as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "desk" })
  return { title: t("shop.papers") }
}

function Papers({ papers, handle, locale }: { papers: readonly DeskPaper[]; handle: string; locale: Locale }) {
  const t = useTranslations("deskPapers")
  const desk = useTranslations("desk")
  const names = useTranslations("deskToday.paper")
  const choices = kinds.map((value) => ({ value, label: names(value) }))
  const renewed = new Set(papers.filter(({ state }) => state === "waiting").map(({ replaces_id }) => replaces_id))
  return (
    <>
      <DeskHead title={desk("shop.papers")} back={{ href: localePath(locale, "/coop/shop"), label: desk("nav.shop") }}>
        {t("lead")}
      </DeskHead>
      <div className={styles.cards}>
        {papers.map((paper) => (
          <article key={paper.id} className={styles.card}>
            <h2>{names(paper.kind)}</h2>
            <span>
              <Badge tone={tones[paper.state]}>{t(`state.${paper.state}`)}</Badge>
            </span>
            <p className={styles.muted}>
              {t("sentOn", { day: dayOf(locale, paper.sent_at) })}
              {paper.expires_on && ` · ${t("expiresOn", { day: dayOf(locale, paper.expires_on) })}`}
            </p>
            {paper.refused_reason && (
              <p>
                {t("reason")} <Typed locale={locale}>{paper.refused_reason}</Typed>
              </p>
            )}
            <a
              href={`/api/coop/papers/${paper.id}/file`}
              target="_blank"
              rel="noreferrer"
              className={styles.download}
              aria-label={`${t("see")}${colonOf(locale)}${names(paper.kind)}`}
            >
              {t("see")}
            </a>
            {renewed.has(paper.id) && <p>{t("renewed")}</p>}
            {paper.state !== "waiting" && !renewed.has(paper.id) && (
              <Disclosure summary={t("renew")} open={paper.state !== "verified" || undefined}>
                <PaperForm handle={handle} paper={paper} kinds={choices} />
              </Disclosure>
            )}
          </article>
        ))}
        {!papers.length && <p className={styles.muted}>{t("none")}</p>}
        <Disclosure summary={t("add")} open={!papers.length || undefined}>
          <PaperForm handle={handle} paper={null} kinds={choices} />
        </Disclosure>
      </div>
    </>
  )
}

export default async function PapersPage() {
  const locale = await pageLocale()
  const { cooperative } = await requireMember(locale, "/coop/shop/papers", parts.managing)
  const api = await memberClient()
  const { papers } = await answered(api.GET("/coop/papers"))
  return <Papers papers={papers} handle={cooperative.handle} locale={locale} />
}
