import "server-only"
import { memberClient } from "@/features/desk-shell/session"
import type { Locale } from "@/i18n/locales"
import { answered } from "@/lib/api/client"
import { orNull } from "@/lib/api/refusal"
import type { DeskOrder } from "./view"

/** One order of the member's cooperative; null for one that is not there or another's. @throws ApiRefusal */
export async function readDeskOrder(locale: Locale, id: string): Promise<DeskOrder | null> {
  const client = await memberClient()
  const params = { path: { id: id.slice(0, 60) }, query: { locale } }
  return orNull(answered(client.GET("/coop/parcels/{id}", { params })))
}
