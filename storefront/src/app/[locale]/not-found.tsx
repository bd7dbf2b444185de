import { useLocale, useTranslations } from "next-intl"
import { MarketFrame } from "@/features/shell/market-frame"
import { mainDestinations } from "@/features/shell/destinations"
import { localePath } from "@/i18n/locales"
import { LinkButton } from "@/ui/button"
import { EmptyState } from "@/ui/notice"
import { Container } from "@/ui/section"

export default function NotFoundPage() {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <MarketFrame>
      <Container narrow>
        <EmptyState
          icon="fair"
          headingLevel={1}
          title={t("notFound.title")}
          actions={
            <>
              <LinkButton href={localePath(locale, "/")}>{t("notFound.home")}</LinkButton>
              {mainDestinations.map(({ key, path }) => (
                <LinkButton key={key} href={localePath(locale, path)} variant="quiet">
                  {t(`nav.${key}`)}
                </LinkButton>
              ))}
            </>
          }
        >
          <p>{t("notFound.text")}</p>
        </EmptyState>
      </Container>
    </MarketFrame>
  )
}
