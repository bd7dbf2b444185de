import { useTranslations } from "next-intl"
import type { RefusalCode } from "@/lib/api/types"
import { Notice } from "@/ui/notice"

/** What the address says of the last thing pressed: "cancelled", "claimed", "returnRequested", or the code of a refusal. */
export function PurchaseNotice({ told }: { told: string | undefined }) {
  const t = useTranslations("purchase.told")
  const errors = useTranslations("errors")
  if (!told) return null
  if (told === "cancelled" || told === "claimed" || told === "returnRequested") {
    return (
      <Notice tone="success" live>
        {t(told)}
      </Notice>
    )
  }
  if (!errors.has(told as RefusalCode)) return null
  return (
    <Notice tone="danger" live>
      {errors(told as RefusalCode)}
    </Notice>
  )
}
