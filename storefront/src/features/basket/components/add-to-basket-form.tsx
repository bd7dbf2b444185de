"use client"

import { useState } from "react"
import { useChosenVariant } from "@/features/listing/chosen-variant"
import { wordsThatFound } from "@/features/search/found-by"
import type { Locale } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Button, LinkButton } from "@/ui/button"
import { RadioCards } from "@/ui/choices"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { Disclosure } from "@/ui/disclosure"
import { Textarea } from "@/ui/inputs"
import { QuantityStepper } from "@/ui/quantity-stepper"
import { addLine, mostOfALine } from "../lines"
import { changeBasket } from "../storage"
import styles from "./add-to-basket.module.css"
import { OfferPrice } from "./offer-price"

export interface Offer {
  listing: {
    handle: string
    title: string
    image: { src: string; widths: number[] } | null
    cooperative: { handle: string; name: string }
    region: { id: string }
  }
  variants: {
    id: string
    title: string
    price: number
    former_price: number | null
    sale_until: string | null
    available: number
  }[]
  options: { title: string }[]
}

interface Props extends Offer {
  locale: Locale
  basketHref: string
  words: Record<
    | "variant"
    | "quantity"
    | "decrease"
    | "increase"
    | "add"
    | "added"
    | "open"
    | "soldOut"
    | "few"
    | "former"
    | "giftTitle"
    | "giftLabel"
    | "giftHint"
    | "noScript",
    string
  >
  /** Until when a variant is reduced, in words, by its id. */
  saleWords: Record<string, string>
}

const longestNote = 200
/** From here many pieces are not worth a word. */
const few = 5

/** Puts a choice into the device's basket: nothing is asked of the market. */
export function AddToBasketForm({ listing, variants, locale, basketHref, words, saleWords }: Props) {
  const [chosenId, setChosenId] = useChosenVariant()
  const [quantity, setQuantity] = useState(1)
  const [added, setAdded] = useState(0)
  const [giftNote, setGiftNote] = useState("")
  const chosen = variants.find((variant) => variant.id === chosenId)
  if (!chosen) return null
  const wording = ({ available }: { available: number }) =>
    available <= 0 ? words.soldOut : available <= few ? words.few : undefined
  const most = Math.min(mostOfALine, Math.max(1, chosen.available))

  function add() {
    if (!chosen) return
    const { handle, title, image, cooperative, region } = listing
    const shown = {
      handle,
      title,
      variantTitle: variants.length > 1 ? chosen.title : "",
      image: image && { src: image.src, widths: image.widths },
      cooperative: { handle: cooperative.handle, name: cooperative.name },
      regionId: region.id,
    }
    const pieces = Math.min(quantity, most)
    const foundBy = wordsThatFound(handle)
    changeBasket((basket) =>
      addLine(basket, {
        variantId: chosen.id,
        quantity: pieces,
        seenPrice: chosen.price,
        shown,
        ...(giftNote.trim() && { giftNote: giftNote.trim() }),
        ...(foundBy && { foundBy }),
      })
    )
    setAdded((before) => before + pieces)
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      {variants.length > 1 ? (
        <RadioCards
          name="variant"
          legend={<Written locale={locale}>{words.variant}</Written>}
          defaultValue={chosen.id}
          onChange={(event) => {
            setChosenId(event.target.value)
            setAdded(0)
          }}
          cards={variants.map((variant) => ({
            value: variant.id,
            label: <Written locale={locale}>{variant.title}</Written>,
            detail: [wording(variant), saleWords[variant.id]].filter(Boolean).join(" · ") || undefined,
            aside: <OfferPrice offer={variant} locale={locale} formerLabel={words.former} />,
            disabled: variant.available <= 0,
          }))}
        />
      ) : (
        <p className={styles.single}>
          <OfferPrice offer={chosen} locale={locale} formerLabel={words.former} large /> {wording(chosen)}
          {saleWords[chosen.id] && <span className={styles.sale}>{saleWords[chosen.id]}</span>}
        </p>
      )}
      <div className={styles.row}>
        <QuantityStepper
          key={chosen.id}
          name="quantity"
          label={words.quantity}
          decreaseLabel={words.decrease}
          increaseLabel={words.increase}
          max={most}
          onChange={setQuantity}
          minus={<Icon name="minus" size="1.25rem" />}
          plus={<Icon name="plus" size="1.25rem" />}
        />
        <div className={styles.add}>
          <Button type="submit" wide disabled={chosen.available <= 0}>
            <Icon name="basket" />
            {words.add}
          </Button>
        </div>
      </div>
      <Disclosure summary={words.giftTitle}>
        <Textarea
          name="gift_note"
          label={words.giftLabel}
          hint={words.giftHint}
          rows={3}
          maxLength={longestNote}
          value={giftNote}
          onChange={(event) => setGiftNote(event.target.value)}
        />
      </Disclosure>
      {added > 0 && (
        <Notice key={added} tone="success" live>
          <div className={styles.added}>
            <span>
              {words.added} <bdi>({added})</bdi>
            </span>
            <LinkButton href={basketHref} variant="quiet">
              {words.open}
            </LinkButton>
          </div>
        </Notice>
      )}
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
    </form>
  )
}
