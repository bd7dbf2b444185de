import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { askAlert } from "@/features/alert/action"
import { AlertForm } from "@/features/alert/alert-form"
import { readCooperative } from "@/features/cooperative/server"
import { readListing } from "@/features/listing/server"
import { localePath, type Locale } from "@/i18n/locales"
import { Naming } from "@/i18n/naming"
import { pageLocale } from "@/i18n/page-locale"
import { Typed } from "@/i18n/typed"
import { ownPageMetadata } from "@/lib/page-metadata"
import { LinkButton } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Container } from "@/ui/section"
import { PageHead } from "../page-head"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "alert" })
  return ownPageMetadata({ locale, path: "/alerts", title: t("tellMe") })
}

interface Awaited {
  subject: "cooperative" | "listing"
  handle: string
  name: string
  /** It can be bought from already. */
  open: boolean
}

type Asked = Partial<Record<"cooperative" | "listing" | "words", string | string[]>>

const longestWords = 120

/** What the address names; null where it names nothing that is shown. */
async function readAwaited(locale: Locale, { cooperative, listing }: Asked): Promise<Awaited | null> {
  if (typeof cooperative === "string") {
    const found = await readCooperative(locale, cooperative)
    if (!found) return null
    const { name, closed } = found.cooperative
    return { subject: "cooperative", handle: cooperative, name, open: !closed?.now }
  }
  if (typeof listing !== "string") return null
  const found = await readListing(locale, listing)
  return found && { subject: "listing", handle: listing, name: found.listing.title, open: found.listing.sellable }
}

function Alert({ locale, awaited: { subject, handle, name, open } }: { locale: Locale; awaited: Awaited }) {
  const [t, form] = [useTranslations("alert"), useTranslations("form")]
  const path = `/${subject === "listing" ? "listings" : "cooperatives"}/${handle}`
  return (
    <Container narrow>
      <PageHead title={t("tellMe")}>
        <p>
          <Naming locale={locale} name={name}>
            {open ? t("open", { name }) : t("lead", { name })}
          </Naming>
        </p>
      </PageHead>
      {open ? (
        <Notice tone="success">{t("openNow")}</Notice>
      ) : (
        <AlertForm
          action={askAlert.bind(null, locale, { subject, handle })}
          words={{ contact: t("contact"), contactHint: t("contactHint"), cut: form("cut"), submit: t("submit") }}
        />
      )}
      <p>
        <LinkButton href={localePath(locale, path)} variant="quiet">
          <Naming locale={locale} name={name}>
            {t("back", { name })}
          </Naming>
        </LinkButton>
      </p>
    </Container>
  )
}

function WordsAlert({ locale, words }: { locale: Locale; words: string }) {
  const [t, form] = [useTranslations("alert"), useTranslations("form")]
  return (
    <Container narrow>
      <PageHead title={t("tellMeWords")}>
        <p>{t.rich("leadWords", { words: () => <Typed locale={locale}>{words}</Typed> })}</p>
      </PageHead>
      <AlertForm
        action={askAlert.bind(null, locale, { subject: "words", words })}
        words={{ contact: t("contact"), contactHint: t("contactHint"), cut: form("cut"), submit: t("submit") }}
      />
      <p>
        <LinkButton href={localePath(locale, `/search?q=${encodeURIComponent(words)}`)} variant="quiet">
          {t("backWords")}
        </LinkButton>
      </p>
    </Container>
  )
}

export default async function AlertPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const locale = await pageLocale()
  const asked = await searchParams
  const words = typeof asked.words === "string" ? asked.words.trim().slice(0, longestWords) : ""
  if (words) return <WordsAlert locale={locale} words={words} />
  const awaited = await readAwaited(locale, asked)
  if (!awaited) notFound()
  return <Alert locale={locale} awaited={awaited} />
}
