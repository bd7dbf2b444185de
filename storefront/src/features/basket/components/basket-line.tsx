"use client"

import { useLocale, useTranslations } from "next-intl"
import { useState } from "react"
import { colonOf } from "@/i18n/listed"
import { localePath } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { QuantityStepper } from "@/ui/quantity-stepper"
import { keepForLater, mostOfALine, setQuantity } from "../lines"
import { changeBasket } from "../storage"
import { sumOf, type LineView } from "../view"
import { LineProblem } from "./line-problem"
import styles from "./parcel-lines.module.css"

interface Props {
  line: LineView
  closedUntil: string | null
  onRemove: (variantId: string) => void
}

/** One line: what, how many, for how much, and what is wrong with it. */
export function BasketLine({ line, closedUntil, onRemove }: Props) {
  const t = useTranslations("basket")
  const locale = useLocale()
  const { variantId, quantity, available } = line
  const sellable = line.problem === null || line.problem === "too_few" || line.problem === "price_changed"
  return (
    <li className={styles.line}>
      <div className={styles.picture}>
        <Picture image={line.image && { ...line.image, alt: "" }} sizes="7rem" ratio={1} decorative />
      </div>
      <div className={styles.name}>
        {line.handle ? (
          <Link href={localePath(locale, `/listings/${line.handle}`)}>
            <Written locale={locale}>{line.title}</Written>
          </Link>
        ) : (
          <strong>
            <Written locale={locale}>{line.title || (line.problem ? t("unknownLine") : "…")}</Written>
          </strong>
        )}
        {line.variantTitle && (
          <span className={styles.variant}>
            <Written locale={locale}>{line.variantTitle}</Written>
          </span>
        )}
      </div>
      {sellable && (
        <div className={styles.row}>
          <LineQuantity line={line} />
          {line.unitPrice !== null && (
            <span>
              <Price amount={sumOf([line.unitPrice * quantity])} locale={locale} />
              {quantity > 1 && (
                <span className={styles.each}>
                  {" "}
                  {t.rich("each", { price: () => <Price amount={line.unitPrice ?? 0} locale={locale} /> })}
                </span>
              )}
            </span>
          )}
        </div>
      )}
      {line.problem && (
        <div className={styles.problem}>
          <LineProblem line={line} closedUntil={closedUntil} />
          {line.problem === "too_few" && available !== null && available > 0 && (
            <Button variant="quiet" onClick={() => changeBasket((basket) => setQuantity(basket, variantId, available))}>
              {t("takeAvailable", { count: available })}
            </Button>
          )}
        </div>
      )}
      <div className={styles.tools}>
        <button type="button" className={styles.tool} onClick={() => onRemove(variantId)}>
          <Icon name="remove" size="1.25rem" />
          {t("remove")}
          <span className="visually-hidden">
            {" "}
            <Written locale={locale}>{line.title}</Written>
          </span>
        </button>
        {line.problem !== "gone" && (
          <button
            type="button"
            className={styles.tool}
            onClick={() => changeBasket((basket) => keepForLater(basket, variantId))}
          >
            <Icon name="heart" size="1.25rem" />
            {t("keep")}
            <span className="visually-hidden">
              {" "}
              <Written locale={locale}>{line.title}</Written>
            </span>
          </button>
        )}
      </div>
    </li>
  )
}

/** The stepper keeps what is typed; it starts anew only when the number changes elsewhere (another tab, the account). */
function LineQuantity({ line }: { line: LineView }) {
  const t = useTranslations("form")
  const locale = useLocale()
  const [own, setOwn] = useState({ quantity: line.quantity, round: 0 })
  if (own.quantity !== line.quantity) setOwn({ quantity: line.quantity, round: own.round + 1 })
  return (
    <QuantityStepper
      key={own.round}
      name={`quantity-${line.variantId}`}
      label={
        <>
          {t("quantity")}
          {colonOf(locale)}
          <Written locale={locale}>{line.title}</Written>
        </>
      }
      decreaseLabel={t("decrease")}
      increaseLabel={t("increase")}
      defaultValue={line.quantity}
      max={Math.max(line.quantity, Math.min(mostOfALine, line.available ?? mostOfALine))}
      onChange={(quantity) => {
        setOwn({ ...own, quantity })
        changeBasket((basket) => setQuantity(basket, line.variantId, quantity))
      }}
      minus={<Icon name="minus" size="1.25rem" />}
      plus={<Icon name="plus" size="1.25rem" />}
    />
  )
}
