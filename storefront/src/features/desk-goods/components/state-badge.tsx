import { useTranslations } from "next-intl"
import { Badge } from "@/ui/badge"
import type { ListingState } from "../transform"

const tones = {
  draft: "plain",
  waiting: "info",
  refused: "danger",
  published: "success",
  paused: "warning",
  archived: "plain",
} as const

/** Where a listing stands, in a word. */
export function StateBadge({ state }: { state: ListingState }) {
  const t = useTranslations("deskGoods.state")
  return (
    <span>
      <Badge tone={tones[state]}>{t(state)}</Badge>
    </span>
  )
}
