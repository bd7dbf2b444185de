import { useTranslations } from "next-intl"
import type { RefusalCode } from "@/lib/api/types"
import { Notice } from "@/ui/notice"

const good = ["saved", "removed", "confirmed", "passwordSaved", "deleted"] as const
const bad: ReadonlySet<string> = new Set<RefusalCode>([
  "TOO_MANY_REQUESTS",
  "UNREACHABLE",
  "NOT_SIGNED_IN",
  "NOT_PERMITTED",
])

/** What was done on the page before this one; anything else in the address says nothing. */
export function AccountNotice({ told }: { told: string | string[] | undefined }) {
  const t = useTranslations()
  const word = good.find((one) => one === told)
  if (word) {
    return (
      <Notice tone="success" live>
        <p>{t(`account.told.${word}`)}</p>
      </Notice>
    )
  }
  if (typeof told !== "string" || !bad.has(told)) return null
  return (
    <Notice tone="danger" live>
      <p>{t(`errors.${told as RefusalCode}`)}</p>
    </Notice>
  )
}
