"use client"

import { usePathname } from "next/navigation"
import { useEffect } from "react"

/** Long enough for the page's own requests to come first. */
const AFTER_MS = 2500

const savesData = () => {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

/** Tells the service worker which pages are seen, so that they open without network; not for somebody who saves data. */
export function KeepPages() {
  const pathname = usePathname()
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator) || savesData()) return
    const timer = setTimeout(async () => {
      try {
        await navigator.serviceWorker.register("/service-worker.js")
        const { active } = await navigator.serviceWorker.ready
        const shown = [...document.images].filter((image) => image.complete && image.currentSrc.endsWith(".webp"))
        active?.postMessage({ seen: pathname, pictures: shown.map((image) => image.currentSrc) })
      } catch {
        // A browser that forbids it shows pages as long as there is network.
      }
    }, AFTER_MS)
    return () => clearTimeout(timer)
  }, [pathname])
  return null
}
