import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import PurchaseModule from "../modules/purchase"

export default defineLink({ linkable: PurchaseModule.linkable.parcel, field: "order_id" }, OrderModule.linkable.order, {
  readOnly: true,
})
