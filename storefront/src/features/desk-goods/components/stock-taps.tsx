"use client"

import { useTranslations } from "next-intl"
import { useRef, useState } from "react"
import type { RefusalCode } from "@/lib/api/types"
import { Icon } from "@/ui/icon"
import { askDesk, refusalIn } from "../ask-desk"
import styles from "./listing-list.module.css"

interface Props {
  listingId: string
  variantId: string
  /** What the pieces are of, for who does not see the line. */
  name: string
  left: number
}

/** One piece more or less with a thumb. Each tap has a key of its own: sent again, it counts once. */
export function StockTaps({ listingId, variantId, name, left }: Props) {
  const t = useTranslations("deskGoods.stock")
  const errors = useTranslations("errors")
  const [pieces, setPieces] = useState(left)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  // One after another, so that the last answer is the last word.
  const queue = useRef(Promise.resolve())
  const open = useRef(0)

  function tap(change: 1 | -1) {
    const body = { key: crypto.randomUUID(), variant_id: variantId, change }
    const ask = () => askDesk<{ left: number }>("POST", `/listings/${listingId}/stock`, body)
    setPieces((now) => now + change)
    setRefused(null)
    open.current += 1
    queue.current = queue.current
      .then(() =>
        ask().catch((error: unknown) => (refusalIn(error).code === "UNREACHABLE" ? ask() : Promise.reject(error)))
      )
      .then((answer) => {
        if (open.current === 1) setPieces(answer.left)
      })
      .catch((error: unknown) => {
        setPieces((now) => now - change)
        setRefused(refusalIn(error).code)
      })
      .finally(() => {
        open.current -= 1
      })
  }

  return (
    <div className={styles.stock}>
      <div role="group" aria-label={t("of", { name })} className={styles.taps}>
        <button type="button" aria-label={t("less")} disabled={pieces <= 0} onClick={() => tap(-1)}>
          <Icon name="minus" size="1.25rem" />
        </button>
        <output aria-live="polite" data-empty={pieces <= 0 || undefined}>
          {pieces}
        </output>
        <button type="button" aria-label={t("more")} onClick={() => tap(1)}>
          <Icon name="plus" size="1.25rem" />
        </button>
      </div>
      {refused && (
        <p role="alert" className={styles.refused}>
          {errors(refused)}
        </p>
      )}
    </div>
  )
}
