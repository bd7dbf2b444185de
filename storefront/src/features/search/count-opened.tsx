"use client"

import type { MouseEvent, ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import styles from "./count-opened.module.css"
import { countFound, rememberFound } from "./found-by"

const listingOf = (event: MouseEvent) =>
  event.target instanceof Element
    ? /\/listings\/([a-z0-9-]+)/.exec(event.target.closest("a")?.getAttribute("href") ?? "")?.[1]
    : undefined

/** Around results: one that is opened, in this tab or another, is counted for the words, and for nobody. */
export function CountOpened({ words, locale, children }: { words: string; locale: Locale; children: ReactNode }) {
  function count(event: MouseEvent) {
    const listing = listingOf(event)
    if (!words || !listing || event.button === 2) return
    const found = { q: words, listing }
    rememberFound(found)
    countFound(locale, "clicked", [found])
  }
  return (
    <div className={styles.around} onClickCapture={count} onAuxClickCapture={count}>
      {children}
    </div>
  )
}
