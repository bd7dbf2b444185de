import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { LinkButton } from "@/ui/button"
import { EmptyState } from "@/ui/notice"
import { Container } from "@/ui/section"
import { searchPath, type SearchQuery } from "./query"

/** The search does not answer, everything else does: the same search again, or the categories. */
export function SearchAway({ query }: { query: SearchQuery }) {
  const t = useTranslations("search")
  const category = useTranslations("category")
  const locale = useLocale()
  return (
    <Container narrow>
      <EmptyState
        icon="alert"
        headingLevel={1}
        title={t("awayTitle")}
        actions={
          <>
            <LinkButton href={localePath(locale, searchPath(query))} anew>
              {t("awayRetry")}
            </LinkButton>
            <LinkButton href={localePath(locale, "/categories")} variant="secondary">
              {category("browse")}
            </LinkButton>
          </>
        }
      >
        <p>{t("awayText")}</p>
      </EmptyState>
    </Container>
  )
}
