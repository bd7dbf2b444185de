import type { useTranslations } from "next-intl"
import type { Answer } from "@/lib/api/types"

type Line = Answer<"/coop/statement">["lines"][number]

/** Why an entry was made, with the reason that was given then; empty where its kind says it all. */
export function reasonWords(t: ReturnType<typeof useTranslations<"deskStatement">>, line: Line): string {
  if (line.waiting) return t("waiting")
  if (!line.reason) return ""
  const { why, code } = line.reason
  const given = code && t.has(`given.${code as "other"}`) ? t(`given.${code as "other"}`) : code
  return given ? t("whyGiven", { why: t(`why.${why}`), given }) : t(`why.${why}`)
}
