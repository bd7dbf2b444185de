import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { LinkButton } from "@/ui/button"

/** The way to be told when words that found nothing find something. */
export function WordsAlertLink({ words }: { words: string }) {
  const t = useTranslations("alert")
  return (
    <LinkButton href={localePath(useLocale(), `/alerts?words=${encodeURIComponent(words)}`)} variant="secondary">
      {t("tellMeWords")}
    </LinkButton>
  )
}
