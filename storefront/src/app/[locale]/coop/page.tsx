import { useTranslations } from "next-intl"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember, type DeskMember } from "@/features/desk-shell/member"
import { pageLocale } from "@/i18n/page-locale"

function Today({ member }: { member: DeskMember }) {
  const t = useTranslations("desk")
  return <DeskHead title={t("nav.today")}>{t("hello", { name: member.name })}</DeskHead>
}

export default async function TodayPage() {
  const locale = await pageLocale()
  return <Today member={await requireMember(locale, "/coop")} />
}
