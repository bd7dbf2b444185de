import { useTranslations } from "next-intl"
import { Notice } from "@/ui/notice"

/** No answer came to a form: what was written is still there, and may be sent again. */
export function FormCut({ cut }: { cut: boolean }) {
  const t = useTranslations("form")
  if (!cut) return null
  return (
    <Notice tone="warning" live>
      {t("cut")}
    </Notice>
  )
}
