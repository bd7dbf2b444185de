import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import SettlementModule from "../modules/settlement"

export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...SettlementModule.linkable.cashDifference.id, primaryKey: "order_id" },
  { readOnly: true, isList: true }
)
