"use client"

import { useTranslations } from "next-intl"
import { useRef } from "react"
import { Button } from "@/ui/button"
import type { useListing } from "../use-listing"
import { ListingPreview } from "./listing-preview"
import styles from "./listing-editor.module.css"

interface Props {
  editor: ReturnType<typeof useListing>
  cooperative: string
}

/** What can be done with a listing as it stands. */
export function ListingActions({ editor, cooperative }: Props) {
  const t = useTranslations("deskGoods.do")
  const sure = useRef<HTMLDialogElement>(null)
  const { known, busy, save, move, typed } = editor
  const state = known?.state ?? "draft"
  const shown = state === "published" || state === "waiting"
  if (state === "archived")
    return (
      <Button busy={busy === "draft"} onClick={() => void move("draft")}>
        {t("restore")}
      </Button>
    )
  return (
    <div className={styles.actions}>
      {!shown && (
        <Button wide busy={busy === "published"} onClick={() => void move("published")}>
          {t("publish")}
        </Button>
      )}
      <Button wide variant={shown ? "primary" : "secondary"} busy={busy === "save"} onClick={() => void save()}>
        {shown ? t("save") : t("saveDraft")}
      </Button>
      <ListingPreview typed={typed} cooperative={cooperative} />
      {state === "published" && (
        <Button variant="secondary" busy={busy === "paused"} onClick={() => void move("paused")}>
          {t("pause")}
        </Button>
      )}
      {state === "waiting" && (
        <Button variant="secondary" busy={busy === "draft"} onClick={() => void move("draft")}>
          {t("takeBack")}
        </Button>
      )}
      {known && (
        <>
          <Button variant="quiet" busy={busy === "archived"} onClick={() => sure.current?.showModal()}>
            {t("archive")}
          </Button>
          <dialog ref={sure} className={styles.sure} aria-label={t("archive")}>
            <p>{t("archiveSure")}</p>
            <form method="dialog" className={styles.actions}>
              <Button type="submit" variant="danger" wide onClick={() => void move("archived")}>
                {t("archive")}
              </Button>
              <Button type="submit" variant="secondary" wide>
                {t("leave")}
              </Button>
            </form>
          </dialog>
        </>
      )}
    </div>
  )
}
