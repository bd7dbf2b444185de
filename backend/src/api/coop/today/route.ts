import { readCurrentAnnouncements } from "../../../announcements/read-current"
import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { listDeskParcels } from "../../../purchase/list-desk-parcels"
import { readExpiring } from "../../../today/expiring"
import { readFairNews } from "../../../today/fair-news"
import { readLowStock } from "../../../today/low-stock"
import * as contract from "./contract"

/** More than these wait on the page of orders. */
const SHOWN = 12

export const GET = answer(contract.GET, async ({ query: { locale }, request }) => {
  const { cooperative_id, role } = callerOf(request)
  const asked = { cooperative_id, locale }
  const [announcements, orders, stock, expiring, fairs] = await Promise.all([
    readCurrentAnnouncements(request.scope, asked),
    role === "manager" || role === "orders"
      ? listDeskParcels(request.scope, { ...asked, pile: "to_answer", page: 1, page_size: SHOWN })
      : null,
    role === "manager" || role === "catalogue" ? readLowStock(request.scope, asked) : null,
    readExpiring(request.scope, asked),
    readFairNews(request.scope, asked),
  ])
  return {
    announcements,
    orders: orders && { counts: orders.counts, to_answer: orders.parcels },
    stock,
    expiring,
    fairs,
  }
})
