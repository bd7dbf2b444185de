import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { JoinByMail, JoinByPhone } from "@/features/members/join-forms"
import { localePath, type Locale } from "@/i18n/locales"
import { Naming } from "@/i18n/naming"
import { pageLocale } from "@/i18n/page-locale"
import { answered, backend } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"
import { visitor } from "@/lib/session"
import { LinkButton } from "@/ui/button"
import { EmptyState } from "@/ui/notice"
import { ShopWords } from "../../../(shop)/shop-words"

type Invitation = Answer<"/store/access/invitation/read", "post">

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskMembers" })
  return { title: t("joinTitle"), referrer: "no-referrer" }
}

function Join({ locale, token, invitation }: { locale: Locale; token: string; invitation: Invitation }) {
  const t = useTranslations()
  const { name, role, channel, contact, cooperative } = invitation
  return (
    <div data-region={cooperative.region_id}>
      <DeskHead
        title={
          <Naming locale={locale} name={name}>
            {t("deskMembers.joinHello", { name })}
          </Naming>
        }
      >
        <Naming locale={locale} name={cooperative.name}>
          {t("deskMembers.joinText", { cooperative: cooperative.name })}
        </Naming>
      </DeskHead>
      <p>
        <strong>{t(`desk.role.${role}`)}</strong> · {t(`deskMembers.does.${role}`)}
      </p>
      <p>
        {t.rich(channel === "phone" ? "deskMembers.byPhone" : "deskMembers.byMail", {
          contact: () => <bdi dir="ltr">{contact}</bdi>,
        })}
      </p>
      <ShopWords locale={locale} namespaces={["account", "deskMembers", "form"]}>
        {channel === "phone" ? <JoinByPhone token={token} /> : <JoinByMail token={token} />}
      </ShopWords>
    </div>
  )
}

function Spent({ locale }: { locale: Locale }) {
  const t = useTranslations("deskMembers")
  const actions = <LinkButton href={localePath(locale, "/coop/sign-in")}>{t("toDoor")}</LinkButton>
  return (
    <EmptyState icon="info" title={t("spentTitle")} headingLevel={1} actions={actions}>
      <p>{t("spentText")}</p>
    </EmptyState>
  )
}

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const [locale, { token }] = await Promise.all([pageLocale(), params])
  const invitation = await read(locale, token)
  return invitation ? <Join locale={locale} token={token} invitation={invitation} /> : <Spent locale={locale} />
}

/** The invitation behind a link; null where it opens nothing (any more). */
async function read(locale: Locale, token: string): Promise<Invitation | null> {
  try {
    return await answered(backend(await visitor()).POST("/store/access/invitation/read", { body: { token, locale } }))
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 400) return null
    throw error
  }
}
