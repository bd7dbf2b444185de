"use client"

import { useSyncExternalStore, type ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import { syncSoon } from "./account-sync"
import styles from "./heart.module.css"
import { readFavourites, subscribeToFavourites, toggleFavourite } from "./storage"

interface Props {
  id: string
  title: string
  locale: Locale
  /** Names the listing where there are no words: many hearts stand on one page. */
  label?: ReactNode
  /** Words beside the heart, where there is room. */
  words?: { keep: string; kept: string }
}

/** Keeps a listing among the favourites of this device, and of the account when there is one. */
export function Heart({ id, title, locale, label, words }: Props) {
  const kept = useSyncExternalStore(
    subscribeToFavourites,
    () => readFavourites().some((favourite) => favourite.id === id),
    () => false
  )
  return (
    <button
      type="button"
      className={words ? styles.worded : styles.heart}
      aria-pressed={kept}
      onClick={() => {
        toggleFavourite({ id, title })
        syncSoon(locale)
      }}
    >
      <Icon name="heart" />
      {words ? <span>{kept ? words.kept : words.keep}</span> : <span className="visually-hidden">{label}</span>}
    </button>
  )
}
