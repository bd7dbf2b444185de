"use client"

import { useEffect, useState, useSyncExternalStore } from "react"
import { localePath, type Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { LinkButton } from "@/ui/button"
import { Card } from "@/ui/card"
import { Grid } from "@/ui/grid"
import styles from "./likely-goods.module.css"
import { likelyWords } from "./likely-words"
import type { ListingCardView } from "../listing/view"

interface Props {
  locale: Locale
  title: string
  /** "Search for …" with `{words}` for the words. */
  searchFor: string
  /** Before the lowest of several prices, and what a former price is called. */
  words: { from: string; former: string }
}

const never = () => () => undefined
const wordsOfAddress = () => likelyWords(window.location.pathname)
/** One page is sent for every such address: only the browser knows which it was. */
const noWords = () => ""

/** On a page that is not there: listings spelt like its address. Nothing is asked where an address has no words. */
export function LikelyGoods({ locale, title, searchFor, words: priceWords }: Props) {
  const words = useSyncExternalStore(never, wordsOfAddress, noWords)
  const [found, setFound] = useState<ListingCardView[]>([])

  useEffect(() => {
    if (!words) return
    const leave = new AbortController()
    const query = new URLSearchParams({ locale, words })
    fetch(`/api/likely?${query}`, { signal: leave.signal })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { listings: ListingCardView[] }).listings : []))
      .then(setFound, () => undefined)
    return () => leave.abort()
  }, [locale, words])

  if (!words) return null
  const [before, after] = searchFor.split("{words}")
  return (
    <section className={styles.likely} aria-live="polite">
      {found.length > 0 && (
        <>
          <h2>{title}</h2>
          <Grid>
            {found.map((listing) => (
              <Card
                key={listing.handle}
                href={localePath(locale, `/listings/${listing.handle}`)}
                title={listing.title}
                maker={listing.cooperativeName}
                region={listing.regionId}
                regionName={listing.regionName}
                amount={listing.amount}
                prefix={listing.fromAmount ? priceWords.from : undefined}
                former={
                  listing.formerAmount === undefined
                    ? undefined
                    : { amount: listing.formerAmount, label: priceWords.former }
                }
                locale={locale}
                image={listing.image}
              />
            ))}
          </Grid>
        </>
      )}
      <p>
        <LinkButton href={localePath(locale, `/search?q=${encodeURIComponent(words)}`)} variant="secondary">
          <span>
            {before}
            <Typed locale={locale}>{words}</Typed>
            {after}
          </span>
        </LinkButton>
      </p>
    </section>
  )
}
