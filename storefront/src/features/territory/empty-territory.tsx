import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { LinkButton } from "@/ui/button"
import { EmptyState } from "@/ui/notice"
import type { TerritoryDetail } from "./server"

/** A territory where nobody sells yet: a stand to open for who works there, a way on for who wants to buy. */
export function EmptyTerritory({ detail: { territory, region } }: { detail: TerritoryDetail }) {
  const t = useTranslations()
  const locale = useLocale()
  const { name, kind } = territory
  return (
    <EmptyState
      icon="pin"
      title={t("browse.emptyTitle", { name })}
      actions={
        <>
          <LinkButton href={localePath(locale, "/for-cooperatives")}>{t("browse.openStand")}</LinkButton>
          <LinkButton
            href={localePath(locale, kind === "region" ? "/regions" : `/regions/${region.handle}`)}
            variant="quiet"
          >
            {kind === "region" ? t("nav.regions") : t("territory.toRegion", { region: region.name })}
          </LinkButton>
        </>
      }
    >
      <p>{t("browse.emptyText", { name })}</p>
    </EmptyState>
  )
}
