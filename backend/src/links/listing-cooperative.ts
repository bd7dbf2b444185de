import { defineLink } from "@medusajs/framework/utils"
import CooperativeModule from "../modules/cooperative"
import ListingModule from "../modules/listing"

export default defineLink(
  { linkable: ListingModule.linkable.listing, field: "cooperative_id" },
  CooperativeModule.linkable.cooperative,
  { readOnly: true }
)
