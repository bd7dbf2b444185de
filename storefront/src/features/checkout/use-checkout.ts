"use client"

import { useRouter } from "next/navigation"
import { useEffect, useState } from "react"
import { foundAmong, removeBought } from "@/features/basket/lines"
import { changeBasket, type Basket } from "@/features/basket/storage"
import { faultsByField } from "@/features/purchase/fault-words"
import { countFound } from "@/features/search/found-by"
import { localePath, type Locale } from "@/i18n/locales"
import type { RefusalCode } from "@/lib/api/types"
import { afterRefusal, cameBack, withoutReturn } from "./card/resume"
import type { CardTrouble } from "./card/trouble"
import { useCard } from "./card/use-card"
import { draftAfterPlacing, type Unsettled } from "./draft"
import { fieldOfApi, findFaults, typedFields, type Faults, type Fields, type TypedField } from "./fields"
import { boughtBy, toQuestion, type Prepared } from "./question"
import { useDraft } from "./use-draft"
import { usePlacing, type Outcome } from "./use-placing"
import { usePrepared } from "./use-prepared"

/** Why the last press did not place the purchase; a word under `checkout.stopped` or a refusal of the API. */
export type Stop = OwnStop | RefusalCode
export type OwnStop =
  "faults" | "changedTotal" | "blocked" | "seeTotal" | "unsure" | "notPlaced" | "placed" | "card" | "returnedAlone"

/* After these nothing stands and the parcels must be reckoned anew. */
const reckonAgain: ReadonlySet<RefusalCode> = new Set([
  "PURCHASE_CHANGED",
  "PURCHASE_NOT_PLACEABLE",
  "PURCHASE_FAILED",
  "PAYMENT_NOT_READY",
  "OUT_OF_STOCK",
  "LISTING_NOT_SELLABLE",
  "FAIR_PICKUP_GONE",
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
  const [back] = useState(() => cameBack(window.location.href))
  const { busy, place, settle } = usePlacing(locale)
  const card = useCard()
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

  function stopAtCard(trouble: CardTrouble) {
    card.setTrouble(trouble)
    setStop("card")
    // Stripe itself goes to the field that is not finished.
    if (trouble !== "incomplete") focusField("card")
  }

  function finish(outcome: Outcome | null, pending: Unsettled) {
    if (!outcome) return
    if ("placed" in outcome) {
      setStop("placed")
      onPlaced()
      countFound(locale, "bought", foundAmong(basket, pending.bought))
      changeBasket((now) => removeBought(now, pending.bought))
      change(draftAfterPlacing(draft))
      const { reference, token } = outcome.placed
      return router.replace(localePath(locale, `/purchases/${reference}?token=${encodeURIComponent(token)}&placed=1`))
    }
    if ("card" in outcome) {
      change({ unsettled: null })
      return stopAtCard(outcome.card)
    }
    const { refused: code } = outcome
    const unsure = code === "UNREACHABLE" || code === "PURCHASE_BUSY"
    // The holder has agreed: what was not even heard is asked again, not begun anew.
    const unheard = code === "TOO_MANY_REQUESTS" && pending.cardTotal !== undefined
    change({ unsettled: unsure || unheard ? pending : null })
    setStop(unsure ? "unsure" : code)
    if (reckonAgain.has(code)) void look(JSON.stringify(toQuestion(fields, basket.lines)))
  }

  async function findOut(pending: Unsettled) {
    const outcome = await settle(pending)
    if (!outcome || "placed" in outcome) return finish(outcome, pending)
    const aftermath = afterRefusal(outcome.refused, pending, back)
    if (aftermath === "unsure" || aftermath === "refused") return finish(outcome, pending)
    change({ unsettled: null })
    if (aftermath === "notApproved") return stopAtCard("notApproved")
    setStop("notPlaced")
  }

  useEffect(() => {
    if (!back) return
    window.history.replaceState(window.history.state, "", withoutReturn(window.location.href))
    // Another tab or browser holds the draft: the order is made there or by the webhook, not a second time here.
    if (!unsettled) setStop("returnedAlone")
    // Once, as the page opened.
  }, [])

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
    const form = current.card && card.formOf(current.card.client_secret)
    if (current.card && !form) return stopAtCard(card.trouble === "unreachable" ? "unreachable" : "notReady")
    setStop(null)
    card.setTrouble(null)
    const pending: Unsettled = { purchaseId: current.purchase_id, bought: boughtBy(current) }
    // Written before the bank may take the page away.
    if (form) pending.cardTotal = current.total
    change({ unsettled: pending })
    finish(await place(current.purchase_id, current.total, form), pending)
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
    card,
    leave: (name: TypedField) => {
      if (fields[name] !== "") setLeft((before) => new Set(before).add(name))
    },
    prepared,
    stale,
    refused,
    busy,
    // It points to what is said beside the card's fields: gone with it.
    stop: stop === "card" && !card.trouble ? null : stop,
    submit,
  }
}
