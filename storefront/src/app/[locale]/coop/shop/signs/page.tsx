import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import styles from "@/features/desk-goods/components/listing-editor.module.css"
import { SignForm, type DeskSign } from "@/features/desk-goods/components/sign-form"
import { dayOf } from "@/features/delivery/dates"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { Typed } from "@/i18n/typed"
import { answered } from "@/lib/api/client"
import { Badge } from "@/ui/badge"
import { Disclosure } from "@/ui/disclosure"

export const dynamic = "force-dynamic"

const kinds = [
  "igp",
  "aop",
  "label_agricole",
  "organic",
  "onssa",
  "maroc_fait_main",
  "craft_mark",
  "fair_trade",
] as const
const tones = { waiting: "info", verified: "success", refused: "danger", expired: "warning" } as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "desk" })
  return { title: t("shop.signs") }
}

function Signs({ signs, handle, locale }: { signs: readonly DeskSign[]; handle: string; locale: Locale }) {
  const t = useTranslations("deskGoods.signs")
  const desk = useTranslations("desk")
  const names = useTranslations("search.signs")
  const choices = kinds.map((value) => ({ value, label: names(value) }))
  return (
    <>
      <DeskHead title={desk("shop.signs")} back={{ href: localePath(locale, "/coop/shop"), label: desk("nav.shop") }}>
        {t("lead")}
      </DeskHead>
      <div className={styles.cards}>
        {signs.map((sign) => (
          <article key={sign.id} className={styles.card}>
            <h2>{sign.name}</h2>
            <span>
              <Badge tone={tones[sign.state]}>{t(`state.${sign.state}`)}</Badge>
            </span>
            <p>
              <Typed locale={locale}>{sign.number}</Typed> · <Typed locale={locale}>{sign.issuer}</Typed>
            </p>
            <p className={styles.muted}>
              {t("expiresOn", { day: dayOf(locale, sign.expires_on) })} ·{" "}
              {t("listings", { count: sign.listings_count })}
            </p>
            {sign.refused_reason && (
              <p>
                {t("reason")} <Typed locale={locale}>{sign.refused_reason}</Typed>
              </p>
            )}
            {sign.has_evidence && (
              <a
                href={`/api/coop/signs/${sign.id}/evidence`}
                target="_blank"
                rel="noreferrer"
                className={styles.download}
              >
                {t("seeEvidence")}
              </a>
            )}
            {sign.state !== "verified" && (
              <Disclosure summary={t("right")}>
                <SignForm handle={handle} sign={sign} kinds={choices} />
              </Disclosure>
            )}
          </article>
        ))}
        {!signs.length && <p className={styles.muted}>{t("none")}</p>}
        <Disclosure summary={t("add")} open={!signs.length || undefined}>
          <SignForm handle={handle} sign={null} kinds={choices} />
        </Disclosure>
      </div>
    </>
  )
}

export default async function SignsPage() {
  const locale = await pageLocale()
  const { cooperative } = await requireMember(locale, "/coop/shop/signs", parts.goods)
  const api = await memberClient()
  const { signs } = await answered(api.GET("/coop/signs", { params: { query: { locale } } }))
  return <Signs signs={signs} handle={cooperative.handle} locale={locale} />
}
