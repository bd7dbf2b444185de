import "server-only"
import { answered, backend, readCatalogue, type Visitor } from "@/lib/api/client"
import type { Api } from "@/lib/api/types"
import { lifetimes, placesTag } from "@/lib/cache-tags"
import type { Locale } from "@/i18n/locales"
import type { OptionGroup } from "@/ui/inputs"

/** The 12 regions with their provinces, as a list to choose from. */
export async function readProvinceChoices(locale: Locale): Promise<OptionGroup[]> {
  const { regions } = await readCatalogue("/store/territories", {
    params: { query: { locale } },
    tags: [placesTag],
    lifetime: lifetimes.list,
  })
  const collator = new Intl.Collator(locale)
  return regions.map((region) => ({
    label: region.name,
    options: region.provinces
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((a, b) => collator.compare(a.label, b.label)),
  }))
}

interface Wanted {
  handle: string
  province: string
  variant?: string
  quantity?: number
}

/** Fee (MAD) and dates of one listing to a province, by each service. */
export async function readDeliveryChoices(by: Visitor, { handle, ...query }: Wanted): Promise<Api["DeliveryChoice"][]> {
  const { choices } = await answered(
    backend(by).GET("/store/listings/{handle}/delivery", { params: { path: { handle }, query } })
  )
  return choices
}
