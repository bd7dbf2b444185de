import { defineLink } from "@medusajs/framework/utils"
import CooperativeModule from "../modules/cooperative"
import PurchaseModule from "../modules/purchase"

export default defineLink(
  { linkable: PurchaseModule.linkable.parcel, field: "cooperative_id" },
  CooperativeModule.linkable.cooperative,
  { readOnly: true }
)
