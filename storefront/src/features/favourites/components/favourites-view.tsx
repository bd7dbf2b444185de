"use client"

import { useLocale, useTranslations } from "next-intl"
import { useEffect, useMemo, useState, useSyncExternalStore } from "react"
import { ListingCard } from "@/features/listing/listing-card"
import type { ListingCardView } from "@/features/listing/view"
import { ask } from "@/features/purchase/ask"
import { localePath } from "@/i18n/locales"
import { Parted } from "@/i18n/parted"
import { Button, LinkButton } from "@/ui/button"
import { Grid } from "@/ui/grid"
import { EmptyState, Notice, Skeleton } from "@/ui/notice"
import { syncFavourites } from "../account-sync"
import { readFavourites, subscribeToFavourites, writeFavourites, type Favourite } from "../storage"

interface Review {
  listings: ListingCardView[]
  gone: string[]
}

const nothing: readonly Favourite[] = []

/** The favourites of this device, as they stand today. An empty list asks nobody. */
export function FavouritesView() {
  const t = useTranslations("favourites")
  const locale = useLocale()
  const favourites = useSyncExternalStore(subscribeToFavourites, readFavourites, () => null) ?? nothing
  const { review, failed, again } = useFavouriteReview(favourites)
  const [known, setKnown] = useState(false)
  useEffect(() => {
    void syncFavourites(locale).then(() => setKnown(true))
  }, [locale])

  if (!favourites.length) {
    if (!known) return <Skeleton height="16rem" />
    return (
      <EmptyState
        icon="heart"
        title={t("emptyTitle")}
        actions={<LinkButton href={localePath(locale, "/categories")}>{t("browse")}</LinkButton>}
      >
        <p>{t("emptyText")}</p>
      </EmptyState>
    )
  }
  if (failed) {
    return (
      <Notice tone="warning" live>
        <p>{t("unreachable")}</p>
        <Button variant="quiet" onClick={again}>
          {t("again")}
        </Button>
      </Notice>
    )
  }
  if (!review) return <Skeleton height="16rem" />
  const byId = new Map(review.listings.map((listing) => [listing.id, listing]))
  const shown = favourites.flatMap(({ id }) => byId.get(id) ?? [])
  const gone = favourites.filter(({ id }) => review.gone.includes(id))
  return (
    <>
      {gone.length > 0 && <Gone gone={gone} onForget={() => forget(gone)} />}
      <Grid>
        {shown.map((listing) => (
          <ListingCard key={listing.handle} listing={listing} headingLevel={2} />
        ))}
      </Grid>
    </>
  )
}

function Gone({ gone, onForget }: { gone: readonly Favourite[]; onForget: () => void }) {
  const t = useTranslations("favourites")
  const locale = useLocale()
  const titles = gone.flatMap(({ title }) => title ?? [])
  return (
    <Notice title={t("goneTitle", { count: gone.length })}>
      {titles.length > 0 && (
        <p>
          <Parted locale={locale} parts={titles} by={t("and")} />
        </p>
      )}
      <Button variant="quiet" onClick={onForget}>
        {t("forget")}
      </Button>
    </Notice>
  )
}

function forget(gone: readonly Favourite[]): void {
  const ids = new Set(gone.map(({ id }) => id))
  writeFavourites(readFavourites().filter(({ id }) => !ids.has(id)))
}

/** Asks again only for what was not asked before: taking a heart away asks nobody. */
function useFavouriteReview(favourites: readonly Favourite[]) {
  const locale = useLocale()
  const [review, setReview] = useState<Review | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const ids = useMemo(() => favourites.map(({ id }) => id), [favourites])
  const known = review && ids.every((id) => review.gone.includes(id) || review.listings.some((one) => one.id === id))
  const wanted = known ? "" : ids.join(" ")
  useEffect(() => {
    if (!wanted) return
    let left = false
    void ask<Review>("/api/favourites/review", { locale, body: { ids: wanted.split(" ") } }).then((told) => {
      if (left) return
      setFailed(!told.ok)
      if (told.ok) setReview(told.value)
    })
    return () => {
      left = true
    }
  }, [wanted, locale, tries])
  const again = () => {
    setFailed(false)
    setTries((count) => count + 1)
  }
  return { review, failed, again }
}
