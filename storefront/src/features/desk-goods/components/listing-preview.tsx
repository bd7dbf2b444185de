"use client"

import { useLocale, useTranslations } from "next-intl"
import { useRef } from "react"
import { Written } from "@/i18n/written"
import { Button } from "@/ui/button"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { formOf, type Text, type TypedListing } from "../transform"
import styles from "./listing-preview.module.css"

/** The listing as buyers will see it, in the reader's language, before anything is published. */
export function ListingPreview({ typed, cooperative }: { typed: TypedListing; cooperative: string }) {
  const t = useTranslations("deskGoods.preview")
  const locale = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const say = (text: Text) => text[locale] || text.ar
  const shown = (text: Text) => say(text) && <Written locale={locale}>{say(text)}</Written>
  const prices = formOf(typed).form.variants.flatMap(({ price }) => (price === null ? [] : [price]))
  return (
    <>
      <Button variant="secondary" onClick={() => dialog.current?.showModal()}>
        {t("open")}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-label={t("open")}>
        <div className={styles.sheet}>
          <div className={styles.photos} tabIndex={0} role="group" aria-label={t("photos")}>
            {typed.photos.map((photo) => (
              <Picture key={photo.key} image={photo.image} sizes="90vw" decorative />
            ))}
            {!typed.photos.length && <Picture image={null} sizes="90vw" />}
          </div>
          <p className={styles.maker}>
            <Written locale={locale}>{cooperative}</Written>
          </p>
          <h2>{shown(typed.title) || t("noName")}</h2>
          {say(typed.subtitle) && <p>{shown(typed.subtitle)}</p>}
          {prices.length > 0 ? <Price amount={Math.min(...prices)} locale={locale} size="l" /> : <p>{t("noPrice")}</p>}
          {typed.variants.length > 1 && (
            <ul role="list" className={styles.kinds}>
              {typed.variants.map((kind) => (
                <li key={kind.row}>{shown(kind.value)}</li>
              ))}
            </ul>
          )}
          {say(typed.description) && <p className={styles.text}>{shown(typed.description)}</p>}
          {say(typed.materials) && <p className={styles.text}>{shown(typed.materials)}</p>}
          <Button wide onClick={() => dialog.current?.close()}>
            {t("close")}
          </Button>
        </div>
      </dialog>
    </>
  )
}
