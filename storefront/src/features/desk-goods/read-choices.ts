import "server-only"
import { memberClient } from "@/features/desk-shell/session"
import type { Locale } from "@/i18n/locales"
import { answered } from "@/lib/api/client"

/** What the form of a listing offers to choose from: categories, and the cooperative's own artisans and signs. */
export async function readChoices(locale: Locale) {
  const api = await memberClient()
  const params = { query: { locale } }
  const [{ categories }, { artisans }, { signs }] = await Promise.all([
    answered(api.GET("/coop/categories", { params })),
    answered(api.GET("/coop/artisans")),
    answered(api.GET("/coop/signs", { params })),
  ])
  return {
    categories,
    choices: {
      artisans: artisans.map(({ id, form: { name } }) => ({ id, name: name[locale] || name.ar })),
      signs: signs
        .filter(({ state }) => state === "verified" || state === "waiting")
        .map(({ id, name, number }) => ({ id, name: `${name} ${number}` })),
    },
  }
}
