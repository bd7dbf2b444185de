import { defineLink } from "@medusajs/framework/utils"
import CooperativeModule from "../modules/cooperative"
import FairModule from "../modules/fair"

export default defineLink(
  { linkable: FairModule.linkable.participation, field: "cooperative_id" },
  CooperativeModule.linkable.cooperative,
  { readOnly: true }
)
