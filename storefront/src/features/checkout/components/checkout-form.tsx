"use client"

import { useLocale, useTranslations } from "next-intl"
import { useEffect } from "react"
import { SavedAddresses } from "@/features/account/components/saved-addresses"
import { useReview } from "@/features/basket/use-review"
import { viewBasket, type ParcelView } from "@/features/basket/view"
import type { Basket } from "@/features/basket/storage"
import { localePath } from "@/i18n/locales"
import type { OptionGroup } from "@/ui/inputs"
import { LinkButton } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { carriedNotes } from "../carried-notes"
import { useCheckout, type OwnStop, type Stop } from "../use-checkout"
import { useOnline } from "../use-online"
import { AddressFields, PayerFields, type Filling } from "./address-fields"
import { CheckoutParcel } from "./checkout-parcel"
import { CheckoutTotal } from "./checkout-total"
import { PaymentChoice } from "./payment-choice"
import styles from "./checkout.module.css"

interface Props {
  basket: Basket
  provinces: OptionGroup[]
  onPlaced: () => void
}

/** Everything between the basket and the order, on one page. */
export function CheckoutForm({ basket, provinces, onPlaced }: Props) {
  const t = useTranslations("checkout")
  const faultWords = useTranslations("faults")
  const locale = useLocale()
  const online = useOnline()
  const checkout = useCheckout(basket, locale, onPlaced)
  const { fields, faults, change, prepared, stale, busy } = checkout
  const { review } = useReview(prepared ? [] : basket.lines, locale)
  const view = viewBasket(basket.lines, prepared ?? review)

  useEffect(() => {
    const carried = carriedNotes(basket.lines, (prepared ?? review)?.parcels ?? [], fields.giftNotes)
    if (Object.keys(carried).length) change({ giftNotes: { ...fields.giftNotes, ...carried } })
    // Once for each cooperative: what stands in a note afterwards was written here.
  }, [prepared, review])

  const errors = Object.fromEntries(Object.entries(faults).map(([name, word]) => [name, faultWords(word)]))
  const filling: Filling = { fields, errors, change, leave: checkout.leave }
  const preparedOf = (parcel: ParcelView) =>
    prepared?.parcels.find((other) => other.cooperative.handle === parcel.cooperative.handle)
  const idOf = (parcel: ParcelView) =>
    [...((prepared ?? review)?.parcels ?? [])].find((other) => other.cooperative.handle === parcel.cooperative.handle)
      ?.cooperative.id

  return (
    <form
      noValidate
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault()
        void checkout.submit()
      }}
    >
      {!online && (
        <div className={styles.wide}>
          <Notice tone="warning" live>
            {t("offline")}
          </Notice>
        </div>
      )}
      <div className={styles.form}>
        <SavedAddresses empty={!fields.street && !fields.recipient} onFill={change} />
        <AddressFields filling={filling} provinces={provinces} />
        <PayerFields filling={filling} />
        <fieldset className={styles.part}>
          <legend>{t("parcelsTitle", { count: view.parcels.length })}</legend>
          {view.parcels.map((parcel, index) => {
            const id = idOf(parcel)
            return (
              <CheckoutParcel
                key={parcel.cooperative.handle}
                parcel={parcel}
                place={{ number: index + 1, count: view.parcels.length }}
                prepared={preparedOf(parcel)}
                giftNote={(id && fields.giftNotes[id]) ?? ""}
                onDelivery={(service, fair) =>
                  id &&
                  change({
                    services: { ...fields.services, [id]: service },
                    fairs: fair ? { ...fields.fairs, [id]: fair } : fields.fairs,
                  })
                }
                code={(id && fields.codes[id]) ?? ""}
                onCode={(code) => id && change({ codes: { ...fields.codes, [id]: code } })}
                onGiftNote={(note) => id && change({ giftNotes: { ...fields.giftNotes, [id]: note } })}
              />
            )
          })}
          {view.gone.length > 0 && (
            <Notice tone="warning">
              <p>{t("gone", { count: view.gone.length })}</p>
            </Notice>
          )}
          <p>
            <LinkButton variant="quiet" href={localePath(locale, "/basket")}>
              {t("changeBasket")}
            </LinkButton>
          </p>
        </fieldset>
        <PaymentChoice
          prepared={prepared}
          chosen={fields.payment}
          card={checkout.card}
          onChange={(payment) => change({ payment })}
        />
      </div>
      <CheckoutTotal
        prepared={prepared}
        goods={view.goodsTotal}
        stale={stale}
        busy={busy}
        disabled={checkout.stop === "placed"}
      >
        <Why stop={checkout.stop ?? checkout.refused?.code ?? null} />
      </CheckoutTotal>
    </form>
  )
}

const ownStops: ReadonlySet<Stop> = new Set<OwnStop>([
  "faults",
  "changedTotal",
  "blocked",
  "seeTotal",
  "unsure",
  "notPlaced",
  "placed",
  "card",
  "returnedAlone",
])

const tones: Partial<Record<OwnStop, "success" | "info" | "warning">> = {
  placed: "success",
  seeTotal: "info",
  unsure: "warning",
  returnedAlone: "warning",
}

function isOwn(stop: Stop): stop is OwnStop {
  return ownStops.has(stop)
}

/** Why it did not go through, right where it was pressed. */
function Why({ stop }: { stop: Stop | null }) {
  const t = useTranslations("checkout.stopped")
  const errors = useTranslations("errors")
  if (!stop) return null
  const tone = (isOwn(stop) && tones[stop]) || "danger"
  return (
    <Notice tone={tone} live>
      {isOwn(stop) ? t(stop) : errors(stop)}
    </Notice>
  )
}
