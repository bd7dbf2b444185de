import { useTranslations } from "next-intl"
import type { Theme } from "@/ui/theme"

/** What the choice of light or dark is called. */
export function useThemeWords(): { label: string; names: Record<Theme, string> } {
  const t = useTranslations("theme")
  return { label: t("label"), names: { device: t("device"), light: t("light"), dark: t("dark") } }
}
