"use client"

import { useRouter } from "next/navigation"
import { useEffect, useRef, useState } from "react"
import { chime } from "./chime"
import { heardOf, type Waiting } from "./heard"
import styles from "./bell.module.css"

const EVERY_MS = 12_000

interface Props {
  /** Where the pages of orders are. */
  base: string
  words: { title: string; open: string; close: string }
}

/**
 * Rings on an open page of the desk when an order comes in: a line over the page, a sound (browsers allow it once the
 * page was touched), a short shake of the phone. Without network it keeps asking; signed out it stops.
 */
export function NewOrderBell({ base, words }: Props) {
  const router = useRouter()
  const [fresh, setFresh] = useState<Waiting["newest"]>(null)
  const known = useRef<string | null>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let gone = false
    async function ask() {
      const response = await fetch("/api/desk/new-orders", { cache: "no-store" }).catch(() => null)
      if (gone || response?.status === 401 || response?.status === 403) return
      if (response?.ok) {
        const waiting = (await response.json()) as Waiting
        const rings = heardOf(known.current, waiting)
        known.current = waiting.newest?.placed_at ?? known.current ?? ""
        if (rings) {
          setFresh(waiting.newest)
          chime()
          router.refresh()
        }
      }
      timer = setTimeout(ask, EVERY_MS)
    }
    void ask()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [router])

  return (
    <div role="status" data-print="hide">
      {fresh && (
        <div className={styles.bell}>
          <p>
            <strong>{words.title}</strong> <bdi dir="ltr">{fresh.reference}</bdi>
          </p>
          <a href={`${base}/${fresh.id}`} className={styles.open}>
            {words.open}
          </a>
          <button type="button" aria-label={words.close} className={styles.close} onClick={() => setFresh(null)}>
            ×
          </button>
        </div>
      )}
    </div>
  )
}
