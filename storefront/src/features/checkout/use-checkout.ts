"use client"

import { useRouter } from "next/navigation"
import { useEffect, useState } from "react"
import { removeBought } from "@/features/basket/lines"
import { changeBasket, type Basket } from "@/features/basket/storage"
import { faultsByField } from "@/features/purchase/fault-words"
import { localePath, type Locale } from "@/i18n/locales"
import type { RefusalCode } from "@/lib/api/types"
import { draftAfterPlacing, type Unsettled } from "./draft"
import { fieldOfApi, findFaults, typedFields, type Faults, type Fields, type TypedField } from "./fields"
import { boughtBy, toQuestion, type Prepared } from "./question"
import { useDraft } from "./use-draft"
import { usePlacing, type Outcome } from "./use-placing"
import { usePrepared } from "./use-prepared"

/** Why the last press did not place the purchase; a word under `checkout.stopped` or a refusal of the API. */
export type Stop = OwnStop | RefusalCode
export type OwnStop = "faults" | "changedTotal" | "blocked" | "seeTotal" | "unsure" | "notPlaced" | "placed"

/* After these nothing stands and the parcels must be reckoned anew. */
const reckonAgain: ReadonlySet<RefusalCode> = new Set([
  "PURCHASE_CHANGED",
  "PURCHASE_NOT_PLACEABLE",
  "PURCHASE_FAILED",
  "OUT_OF_STOCK",
  "LISTING_NOT_SELLABLE",
  "NOT_FOUND",
])

function focusField(name: string | undefined) {
  if (name) requestAnimationFrame(() => document.getElementById(name)?.focus())
}

/** The whole conduct of the checkout: what is typed, what it costs, and placing it once. */
export function useCheckout(basket: Basket, locale: Locale, onPlaced: () => void) {
  const router = useRouter()
  const { draft, change, changeFields } = useDraft()
  const [left, setLeft] = useState<ReadonlySet<TypedField>>(new Set())
  const [stop, setStop] = useState<Stop | null>(null)
  const { busy, place, settle } = usePlacing(locale)
  const { fields, unsettled } = draft

  const own = findFaults(fields)
  const complete = Object.keys(own).length === 0 && basket.lines.length > 0
  // While it is not known whether the last purchase stands, no other is begun.
  const question = complete ? JSON.stringify(toQuestion(fields, basket.lines)) : ""
  const { prepared, refused, stale, look } = usePrepared({
    question,
    paused: unsettled !== null,
    locale,
    purchaseId: draft.purchaseId,
    onPurchase: (purchaseId) => change({ purchaseId }),
  })
  const told = faultsByField(refused?.faults ?? [], fieldOfApi)
  const faults: Faults = { ...told, ...own }

  function finish(outcome: Outcome | null, { purchaseId, bought }: Unsettled) {
    if (!outcome) return
    if ("placed" in outcome) {
      setStop("placed")
      onPlaced()
      changeBasket((now) => removeBought(now, bought))
      change(draftAfterPlacing(draft))
      const { reference, token } = outcome.placed
      return router.replace(localePath(locale, `/purchases/${reference}?token=${encodeURIComponent(token)}&placed=1`))
    }
    const { refused: code } = outcome
    const unsure = code === "UNREACHABLE" || code === "PURCHASE_BUSY"
    change({ unsettled: unsure ? { purchaseId, bought } : null })
    setStop(unsure ? "unsure" : code)
    if (reckonAgain.has(code)) void look(JSON.stringify(toQuestion(fields, basket.lines)))
  }

  async function findOut(pending: Unsettled) {
    const outcome = await settle(pending)
    if (!outcome || "placed" in outcome || outcome.refused === "UNREACHABLE" || outcome.refused === "PURCHASE_BUSY") {
      return finish(outcome, pending)
    }
    change({ unsettled: null })
    setStop("notPlaced")
  }

  useEffect(() => {
    if (!unsettled) return
    void findOut(unsettled)
    const retry = () => void findOut(unsettled)
    window.addEventListener("online", retry)
    return () => window.removeEventListener("online", retry)
    // Only what was unsettled when the page opened: later ones are asked about where they arise.
  }, [unsettled?.purchaseId])

  async function submit() {
    if (busy) return
    if (unsettled) return findOut(unsettled)
    setLeft(new Set(typedFields))
    const faulty = typedFields.find((name) => faults[name])
    if (faulty) {
      setStop("faults")
      return focusField(faulty)
    }
    const shown = prepared
    const current = stale || !shown || refused ? await lookNow() : shown
    if (!current) return
    if (!current.placeable) return setStop("blocked")
    if (!shown) return setStop("seeTotal")
    if (current.total !== shown.total) return setStop("changedTotal")
    setStop(null)
    const pending = { purchaseId: current.purchase_id, bought: boughtBy(current) }
    change({ unsettled: pending })
    finish(await place(current.purchase_id, current.total), pending)
  }

  async function lookNow(): Promise<Prepared | null> {
    const answer = await look(JSON.stringify(toQuestion(fields, basket.lines)))
    if (!answer) return null
    if (answer.ok) return answer.value
    const faulty = typedFields.find((name) => faultsByField(answer.faults, fieldOfApi)[name])
    setStop(faulty ? "faults" : answer.code)
    focusField(faulty)
    return null
  }

  return {
    fields,
    /** Faults to show: of fields that were left or pressed past. */
    faults: Object.fromEntries(
      Object.entries(faults).filter(([name]) => left.has(name as TypedField) || name in told)
    ) as Faults,
    change: (part: Partial<Fields>) => {
      changeFields(part)
      if (stop && stop !== "unsure") setStop(null)
    },
    leave: (name: TypedField) => {
      if (fields[name] !== "") setLeft((before) => new Set(before).add(name))
    },
    prepared,
    stale,
    refused,
    busy,
    stop,
    submit,
  }
}
