"use client"

import { useTranslations } from "next-intl"
import { useEffect, useRef, useState } from "react"
import type { RefusalCode } from "@/lib/api/types"
import { Button } from "@/ui/button"
import { FieldError } from "@/ui/field"
import { Picture, type PictureSource } from "@/ui/picture"
import { refusalIn } from "../ask-desk"
import { sendPhoto } from "../send-upload"
import type { DeskPhoto } from "../transform"
import { PhotoButtons } from "./photo-buttons"
import styles from "./photos.module.css"

interface Props {
  label: string
  use: "mark" | "banner"
  image: PictureSource | null
  onSent: (photo: DeskPhoto) => void
}

/** One photo of the shop: as it is, and how to put another in its place. */
export function OnePhoto({ label, use, image, onSent }: Props) {
  const t = useTranslations("deskGoods.photos")
  const errors = useTranslations("errors")
  const [share, setShare] = useState<number | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [stuck, setStuck] = useState<File | null>(null)

  async function send(file: File) {
    setRefused(null)
    setStuck(null)
    setShare(0)
    try {
      onSent(await sendPhoto(file, { use, onProgress: setShare }))
    } catch (error) {
      const { code } = refusalIn(error)
      setRefused(code)
      if (code === "UNREACHABLE") setStuck(file)
    } finally {
      setShare(null)
    }
  }

  // What the network stopped goes on when it is back.
  const goOn = useRef(() => {})
  useEffect(() => {
    goOn.current = () => void (stuck && send(stuck))
  })
  useEffect(() => {
    const again = () => goOn.current()
    window.addEventListener("online", again)
    return () => window.removeEventListener("online", again)
  }, [])

  return (
    <div role="group" aria-label={label} className={styles.one}>
      <strong>{label}</strong>
      <span className={styles.shown} data-use={use}>
        <Picture image={image} ratio={use === "mark" ? 1 : 1600 / 600} sizes="20rem" decorative />
      </span>
      {share !== null && <progress className={styles.progress} max={1} value={share} aria-label={t("sending")} />}
      <FieldError id={use} error={refused ? errors(refused) : undefined} />
      {stuck && (
        <Button variant="secondary" onClick={() => goOn.current()}>
          {t("retry")}
        </Button>
      )}
      <PhotoButtons
        camera={t("camera")}
        gallery={t("change")}
        fault={refused ? `${use}-error` : undefined}
        onFiles={([file]) => {
          if (file) void send(file)
        }}
      />
    </div>
  )
}
