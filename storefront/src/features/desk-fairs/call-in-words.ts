import type { useTranslations } from "next-intl"
import { dayInWords } from "@/features/fair/dates"
import type { Locale } from "@/i18n/locales"
import type { DeskFair } from "./server"

/** Until when one may apply, or from when, or that it is over. */
export function callInWords(
  { state, opens_on, closes_on }: DeskFair["call"],
  locale: Locale,
  t: ReturnType<typeof useTranslations<"deskFairs">>
): string {
  if (state === "open" && closes_on) return t("callOpen", { day: dayInWords(closes_on, locale) })
  if (state === "coming" && opens_on) return t("callComing", { day: dayInWords(opens_on, locale) })
  return t("callClosed")
}
