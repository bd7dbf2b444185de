"use client"

import type { Stripe, StripeElements } from "@stripe/stripe-js"
import { loadStripe } from "@stripe/stripe-js/pure"
import { useEffect, useRef } from "react"
import { localePath, type Locale } from "@/i18n/locales"
import { cardAppearance } from "../card/appearance"
import { returnAddress } from "../card/resume"
import { troubleOf } from "../card/trouble"
import type { CardForm } from "../card/use-card"
import type { Prepared } from "../question"
import styles from "./checkout.module.css"

/* A network that neither answers nor fails would leave the place empty for good. */
const patience = 20_000

export interface CardPaymentProps {
  card: NonNullable<Prepared["card"]>
  /** MAD; shown by wallets, so Stripe's fields look at the intent again when it changes. */
  total: number
  locale: Locale
  /** The form stands, or no longer. */
  onForm: (form: CardForm | null) => void
  onEdit: () => void
  onUnreachable: () => void
}

/** Stripe's card fields for one intent. Loaded only where a card pays: the only part of the shop that knows Stripe. */
export function CardPayment({ card, total, locale, onForm, onEdit, onUnreachable }: CardPaymentProps) {
  const { client_secret: clientSecret, publishable_key: publishableKey } = card
  const place = useRef<HTMLDivElement>(null)
  const standing = useRef<StripeElements | null>(null)
  const tell = useRef({ onForm, onEdit, onUnreachable })
  useEffect(() => {
    tell.current = { onForm, onEdit, onUnreachable }
  })

  useEffect(() => {
    let left = false
    let unmount = () => {}
    const fail = () => {
      if (!left) tell.current.onUnreachable()
    }
    const timer = setTimeout(fail, patience)

    function mount(stripe: Stripe | null) {
      if (left || !place.current) return
      if (!stripe) return fail()
      const elements = stripe.elements({ clientSecret, appearance: cardAppearance() })
      const fields = elements.create("payment")
      fields.on("ready", () => {
        clearTimeout(timer)
        if (left) return
        standing.current = elements
        tell.current.onForm({ clientSecret, confirm: () => confirm(stripe, elements, clientSecret, locale) })
      })
      fields.on("change", () => tell.current.onEdit())
      fields.on("loaderror", () => {
        clearTimeout(timer)
        fail()
      })
      fields.mount(place.current)
      unmount = () => fields.destroy()
    }

    loadStripe(publishableKey, { locale }).then(mount).catch(fail)
    return () => {
      left = true
      clearTimeout(timer)
      standing.current = null
      tell.current.onForm(null)
      unmount()
    }
  }, [clientSecret, publishableKey, locale])

  useEffect(() => {
    void standing.current?.fetchUpdates()
  }, [total])

  return <div ref={place} className={styles.cardFields} />
}

async function confirm(stripe: Stripe, elements: StripeElements, clientSecret: string, locale: Locale) {
  try {
    const { error: unfinished } = await elements.submit()
    if (unfinished) return troubleOf(unfinished)
    const { error } = await stripe.confirmPayment({
      elements,
      clientSecret,
      redirect: "if_required",
      confirmParams: { return_url: returnAddress(window.location.origin, localePath(locale, "/checkout")) },
    })
    return error ? troubleOf(error) : null
  } catch {
    // Thrown where the form is used wrongly or its frame is gone. The bank may have been asked: placing finds out.
    return "lost"
  }
}
