"use client"

import { useState } from "react"
import { addLine } from "@/features/basket/lines"
import { changeBasket, type BasketLine } from "@/features/basket/storage"
import { toReviewLines, type Review } from "@/features/basket/view"
import type { Locale } from "@/i18n/locales"
import { Button, LinkButton } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { ask } from "../ask"
import { planReorder } from "../reorder"
import styles from "./purchase.module.css"

interface Props {
  locale: Locale
  lines: BasketLine[]
  /** Titles of what is no longer known at all. */
  lost: string[]
  basketHref: string
  /** `added` for each number of products, none first; `missing` is followed by titles. */
  words: { again: string; added: readonly string[]; missing: string; basket: string; comma: string; failed: string }
}

type Outcome = { added: number; missing: string[] } | "failed"

/** Puts what is still sold of a purchase into the basket, and says what is not. */
export function Reorder({ locale, lines, lost, basketHref, words }: Props) {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function reorder() {
    setBusy(true)
    const body = { lines: toReviewLines(lines) }
    const told = await ask<Review>("/api/basket/review", { locale, body })
    setBusy(false)
    if (!told.ok) return setOutcome("failed")
    const plan = planReorder(lines, told.value)
    changeBasket((basket) => plan.lines.reduce(addLine, basket))
    setOutcome({ added: plan.lines.length, missing: [...plan.missing, ...lost] })
  }

  return (
    <div className={styles.again} data-print="hide">
      {!outcome || outcome === "failed" ? (
        <Button variant="secondary" busy={busy} onClick={() => void reorder()}>
          {words.again}
        </Button>
      ) : null}
      {outcome === "failed" && (
        <Notice tone="danger" live>
          {words.failed}
        </Notice>
      )}
      {outcome && outcome !== "failed" && (
        <Notice tone={outcome.added ? "success" : "warning"} live>
          <p>{words.added[outcome.added]}</p>
          {outcome.missing.length > 0 && <p>{words.missing.replace("…", outcome.missing.join(words.comma))}</p>}
          {outcome.added > 0 && <LinkButton href={basketHref}>{words.basket}</LinkButton>}
        </Notice>
      )}
    </div>
  )
}
