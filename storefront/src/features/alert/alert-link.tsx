import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { LinkButton } from "@/ui/button"

/** The way to be told when something can be bought again; a page of its own, so that browse pages carry no form. */
export function AlertLink({ of, handle }: { of: "cooperative" | "listing"; handle: string }) {
  const t = useTranslations("alert")
  return (
    <p>
      <LinkButton href={localePath(useLocale(), `/alerts?${of}=${handle}`)} variant="quiet">
        {t("tellMe")}
      </LinkButton>
    </p>
  )
}
