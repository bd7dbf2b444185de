import { ANSWERS, type Engine } from "./engine"

export interface Market {
  backend: string
  publishableKey: string
  /** Lets the bench ask as the storefront does, beyond what one visitor may ask in a minute. */
  internalSecret: string
}

type Listed = { handle: string }

/** The market's own route, as the storefront asks it. */
export const market = (at: Market): Engine => ({
  name: "Maarid",
  search: async (q) => {
    const { listings } = await ask<{ listings: Listed[] }>(at, "/store/listings", { q, page_size: ANSWERS })
    return listings.map(({ handle }) => handle)
  },
})

/** Medusa's own route on the same goods. */
export const rawMedusa = (at: Market): Engine => ({
  name: "raw Medusa `q=`",
  search: async (q) => {
    const { products } = await ask<{ products: Listed[] }>(at, "/store/products", {
      q,
      limit: ANSWERS,
      fields: "handle",
    })
    return products.map(({ handle }) => handle)
  },
})

async function ask<Answer>(at: Market, path: string, query: Record<string, string | number>): Promise<Answer> {
  const words = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  const response = await fetch(`${at.backend}${path}?${words}`, {
    headers: { "x-publishable-api-key": at.publishableKey, "x-maarid-secret": at.internalSecret },
  })
  if (!response.ok) throw new Error(`${path}?${words}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}
