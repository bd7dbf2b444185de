import "server-only"
import { readProvinceChoices } from "@/features/delivery/server"
import type { Locale } from "@/i18n/locales"
import { answered, backend, readCatalogue } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import { lifetimes, listsTag, placesTag } from "@/lib/cache-tags"
import { visitor } from "@/lib/session"
import type { OptionGroup } from "@/ui/inputs"
import type { Application } from "./answers"

interface Named {
  handle: string
  name: string
}

/** What can be chosen in an application. */
export interface ApplicationChoices {
  provinces: OptionGroup[]
  sectors: Named[]
  categories: (Named & { children: Named[] })[]
}

export async function readApplicationChoices(locale: Locale): Promise<ApplicationChoices> {
  const params = { query: { locale } }
  const [provinces, { sectors }, { categories }] = await Promise.all([
    readProvinceChoices(locale),
    readCatalogue("/store/sectors", { params, tags: [placesTag], lifetime: lifetimes.list }),
    readCatalogue("/store/categories", { params, tags: [listsTag], lifetime: lifetimes.list }),
  ])
  const named = ({ handle, name }: Named) => ({ handle, name })
  return {
    provinces,
    sectors: sectors.map(named),
    categories: categories.map((one) => ({ ...named(one), children: one.children.map(named) })),
  }
}

/** The application of whoever is signed in; `null` where there is none, undefined where nobody is signed in. */
export async function readApplication(): Promise<Application | null | undefined> {
  const by = await visitor()
  if (!by.token) return undefined
  try {
    return (await answered(backend(by).GET("/store/buyers/me/application"))).application
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 401) return undefined
    throw error
  }
}
