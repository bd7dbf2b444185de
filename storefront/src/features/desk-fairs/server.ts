import "server-only"
import { memberClient } from "@/features/desk-shell/session"
import type { Locale } from "@/i18n/locales"
import { answered } from "@/lib/api/client"
import { orNull } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"

export type DeskFair = Answer<"/coop/fairs/{id}">

/** A fair that calls or that the member's cooperative applied to; null where there is none. @throws ApiRefusal */
export async function readDeskFair(locale: Locale, id: string): Promise<DeskFair | null> {
  const client = await memberClient()
  const params = { path: { id: id.slice(0, 60) }, query: { locale } }
  return orNull(answered(client.GET("/coop/fairs/{id}", { params })))
}
