"use client"

import { useEffect, useState } from "react"
import type { Locale } from "@/i18n/locales"
import styles from "./seen-pages.module.css"

interface SeenPage {
  path: string
  title: string
}

/** What the service worker kept in a language, the last seen first. */
async function readSeenPages(locale: Locale): Promise<SeenPage[]> {
  const cache = await caches.open("maarid-pages")
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname)
  const own = kept.filter((path) => path === `/${locale}` || path.startsWith(`/${locale}/`)).reverse()
  return Promise.all(
    own.map(async (path) => {
      const html = (await (await cache.match(path))?.text()) ?? ""
      const { title } = new DOMParser().parseFromString(html, "text/html")
      return { path, title: title.split(" · ")[0] || path }
    })
  )
}

/** The pages that open without network; `none` where there are none. */
export function SeenPages({ locale, title, none }: { locale: Locale; title: string; none: string }) {
  const [pages, setPages] = useState<SeenPage[] | null>(null)
  useEffect(() => {
    let left = false
    readSeenPages(locale)
      .catch(() => [])
      .then((found) => !left && setPages(found))
    return () => {
      left = true
    }
  }, [locale])
  if (!pages) return null
  if (pages.length === 0) return <p className={styles.none}>{none}</p>
  return (
    <nav aria-labelledby="seen-pages">
      <h2 id="seen-pages">{title}</h2>
      <ul role="list" className={styles.list}>
        {pages.map((page) => (
          <li key={page.path}>
            {/* A full load: the service worker answers it. */}
            <a href={page.path} className={styles.page}>
              {page.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
