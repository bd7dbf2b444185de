import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import PurchaseModule from "../modules/purchase"

export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...PurchaseModule.linkable.parcel.id, primaryKey: "order_id" },
  { readOnly: true }
)
