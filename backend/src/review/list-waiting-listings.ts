import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/review/listings/contract"
import { readListings } from "../desk/read-own-listings"
import { showLine } from "../desk/show-listing"
import { nameCooperatives } from "./name-cooperatives"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>

/** Listings that wait for an organizer, of all cooperatives: the number of statements does not grow with them. */
export async function listWaitingListings(container: MedusaContainer, asked: Asked): Promise<Answer> {
  const { locale, page, page_size } = asked
  const [products, count] = await container
    .resolve(Modules.PRODUCT)
    .listAndCountProducts(
      { status: ProductStatus.PROPOSED },
      { select: ["id", "updated_at"], order: { updated_at: "ASC" }, skip: (page - 1) * page_size, take: page_size }
    )
  const ids = products.map((product) => product.id)
  const found = ids.length ? await readListings(container, { product_id: ids }) : []
  const owner = await nameCooperatives(
    container,
    found.map(({ row }) => row.cooperative_id),
    locale
  )
  const byProduct = new Map(found.map((one) => [one.product.id, one]))
  const listings = products.flatMap((product) => {
    const one = byProduct.get(product.id)
    if (!one) return []
    const cooperative = owner(one.row.cooperative_id)
    const waiting_since = new Date(product.updated_at).toISOString()
    return [{ ...showLine(one, cooperative.stock_location_id, locale), cooperative, waiting_since }]
  })
  return { listings, count, page, page_size }
}
