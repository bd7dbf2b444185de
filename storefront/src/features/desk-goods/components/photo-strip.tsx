"use client"

import { useTranslations } from "next-intl"
import { useEffect, useState } from "react"
import { Button } from "@/ui/button"
import { FieldError } from "@/ui/field"
import { Icon } from "@/ui/icon"
import { Picture } from "@/ui/picture"
import type { DeskPhoto } from "../transform"
import type { PhotoOnItsWay } from "../use-photos"
import { PhotoButtons } from "./photo-buttons"
import styles from "./photos.module.css"

interface Props {
  photos: readonly DeskPhoto[]
  onTheirWay: readonly PhotoOnItsWay[]
  most: number
  error: string | undefined
  onChange: (photos: DeskPhoto[]) => void
  onAdd: (files: File[]) => void
  onDrop: (id: string) => void
  onRetry: () => void
}

/** The photos of a listing, the first one on its card; those on their way stand among them. */
export function PhotoStrip({ photos, onTheirWay, most, error, onChange, onAdd, onDrop, onRetry }: Props) {
  const t = useTranslations("deskGoods.photos")
  const errors = useTranslations("errors")
  const room = most - photos.length - onTheirWay.length
  const stuck = onTheirWay.find((one) => one.refused)
  const wrong = stuck?.refused ? errors(stuck.refused) : error
  return (
    <section aria-labelledby="photos-title" className={styles.photos}>
      <h2 id="photos-title">{t("title")}</h2>
      {photos.length + onTheirWay.length > 0 && (
        <ul role="list" className={styles.strip}>
          {photos.map((photo, index) => (
            <li key={photo.key} className={styles.photo}>
              <Picture image={photo.image} sizes="10rem" decorative />
              {index === 0 ? (
                <span className={styles.first}>{t("first")}</span>
              ) : (
                <button
                  type="button"
                  className={styles.first}
                  onClick={() => onChange([photo, ...photos.filter((one) => one !== photo)])}
                >
                  {t("makeFirst")}
                </button>
              )}
              <button
                type="button"
                className={styles.remove}
                aria-label={t("remove", { number: index + 1 })}
                onClick={() => onChange(photos.filter((one) => one !== photo))}
              >
                <Icon name="close" size="1.25rem" />
              </button>
            </li>
          ))}
          {onTheirWay.map((one) => (
            <li key={one.id} className={styles.photo}>
              <LocalPhoto file={one.file} />
              <progress className={styles.progress} max={1} value={one.share} aria-label={t("sending")} />
              <button
                type="button"
                className={styles.remove}
                aria-label={t("removeSending")}
                onClick={() => onDrop(one.id)}
              >
                <Icon name="close" size="1.25rem" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <FieldError id="photos" error={wrong} />
      {stuck?.refused === "UNREACHABLE" && (
        <Button variant="secondary" onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
      {room > 0 ? (
        <PhotoButtons
          camera={t("camera")}
          gallery={t("gallery")}
          several
          fault={wrong && "photos-error"}
          onFiles={(files) => onAdd(files.slice(0, room))}
        />
      ) : (
        <p className={styles.hint}>{t("full", { most })}</p>
      )}
      <p className={styles.hint}>{t("hint")}</p>
    </section>
  )
}

/** A photo as the device has it. */
function LocalPhoto({ file }: { file: File }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address ? <img src={address} alt="" className={styles.local} /> : <span className={styles.local} />
}
