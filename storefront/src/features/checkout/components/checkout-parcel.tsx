"use client"

import { useLocale, useTranslations } from "next-intl"
import { directionOf } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { useState } from "react"
import { LineProblem } from "@/features/basket/components/line-problem"
import type { ParcelView } from "@/features/basket/view"
import { FairMeeting } from "@/features/delivery/components/fair-meeting"
import { arrivalDays } from "@/features/delivery/dates"
import type { Api } from "@/lib/api/types"
import { RadioCards } from "@/ui/choices"
import { Disclosure } from "@/ui/disclosure"
import { Textarea } from "@/ui/inputs"
import { Price } from "@/ui/price"
import { Selvedge } from "@/ui/selvedge"
import styles from "./checkout.module.css"
import { PromotionCode } from "./promotion-code"

interface Props {
  parcel: ParcelView
  /** Its place among the parcels: "1 of 3". */
  place: { number: number; count: number }
  prepared: Api["PreparedParcel"] | undefined
  giftNote: string
  onDelivery: (service: Api["Service"], fair: string | undefined) => void
  onGiftNote: (note: string) => void
  /** The code in force; empty where there is none. */
  code: string
  onCode: (code: string) => void
}

/** A way of delivery among others: of pickup at a fair there is one a fair. */
const valueOf = ({ service, fair }: Pick<Api["DeliveryChoice"], "service" | "fair">) =>
  fair ? `${service}:${fair.id}` : service

/** One parcel before it is ordered: what is in it, how it travels, when it comes, and a word for a gift. */
export function CheckoutParcel({ parcel, place, prepared, giftNote, onDelivery, onGiftNote, code, onCode }: Props) {
  const t = useTranslations("checkout")
  const locale = useLocale()
  const { handle, name } = parcel.cooperative
  const [noteOpen, setNoteOpen] = useState(giftNote !== "")
  // A note from beside the thing comes once the shop is known; while one writes, it stays open.
  if (giftNote && !noteOpen) setNoteOpen(true)
  return (
    <section className={styles.parcel} data-region={parcel.regionId}>
      <Selvedge />
      <div>
        <p className={styles.small}>{t("parcelPlace", place)}</p>
        <h3>
          <Written locale={locale}>{name}</Written>
        </h3>
      </div>
      <ul role="list" className={styles.lines}>
        {parcel.lines.map((line) => (
          <li key={line.variantId}>
            <div className={styles.line}>
              <span>
                <Written locale={locale}>{line.title}</Written>{" "}
                <span className={styles.small}>
                  <Written locale={locale}>{line.variantTitle}</Written>
                </span>{" "}
                <bdi dir={directionOf(locale)}>×&nbsp;{line.quantity}</bdi>
              </span>
              {line.unitPrice !== null && <Price amount={line.unitPrice * line.quantity} locale={locale} />}
            </div>
            <LineProblem line={line} closedUntil={parcel.closedUntil} />
          </li>
        ))}
      </ul>
      {prepared ? (
        <RadioCards
          key={prepared.choices.map(valueOf).join()}
          name={`service-${handle}`}
          legend={t("deliveryBy")}
          defaultValue={valueOf(prepared)}
          onChange={(event) => {
            const chosen = prepared.choices.find((choice) => valueOf(choice) === event.target.value)
            if (chosen) onDelivery(chosen.service, chosen.fair?.id)
          }}
          cards={prepared.choices.map((choice) => ({
            value: valueOf(choice),
            label: t(`service.${choice.service}`),
            detail: choice.fair ? (
              <FairMeeting locale={locale} fair={choice.fair} />
            ) : (
              arrivalDays(locale, choice.arrives_from, choice.arrives_until)
            ),
            aside: choice.fee > 0 ? <Price amount={choice.fee} locale={locale} /> : t("free"),
          }))}
        />
      ) : (
        <p className={styles.small}>{t("deliveryUnknown")}</p>
      )}
      <PromotionCode
        name={`code-${handle}`}
        code={code}
        told={prepared?.code ?? null}
        discount={prepared?.discount_total ?? 0}
        onCode={onCode}
      />
      <Disclosure summary={t("giftTitle")} open={noteOpen}>
        <Textarea
          name={`gift-${handle}`}
          label={t("giftNote")}
          hint={t("giftHint")}
          rows={3}
          maxLength={200}
          value={giftNote}
          onChange={(event) => onGiftNote(event.target.value)}
        />
      </Disclosure>
    </section>
  )
}
