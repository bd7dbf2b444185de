import "server-only"
import { redirect } from "next/navigation"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { orNull } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"
import { visitor } from "@/lib/session"

const names = ["token", "told", "placed", "parcel"] as const

export type TrackQuery = Partial<Record<(typeof names)[number], string | string[]>>

interface Tracked {
  found: Answer<"/store/purchases/track", "post">
  token: string
  query: Partial<Record<(typeof names)[number], string>>
  signedIn: boolean
}

/** The purchase a signed link opens. Without one, or with one that opens nothing, the visitor is led to where it is asked for. */
export async function readTracked(locale: Locale, reference: string, asked: TrackQuery): Promise<Tracked> {
  const query = Object.fromEntries(
    names.map((name) => [name, (Array.isArray(asked[name]) ? asked[name][0] : asked[name]) || undefined])
  ) as Tracked["query"]
  const door = localePath(locale, `/track?reference=${encodeURIComponent(reference)}`)
  const { token } = query
  if (!token || token.length > 400) redirect(door)
  const by = await visitor()
  const found = await orNull(
    answered(backend(by).POST("/store/purchases/track", { params: { query: { locale } }, body: { token } }))
  )
  if (!found) redirect(door)
  return { found, token: found.track_token, query, signedIn: by.token !== undefined }
}
