import { defineLink } from "@medusajs/framework/utils"
import CooperativeModule from "../modules/cooperative"
import MembershipModule from "../modules/membership"

export default defineLink(
  { linkable: MembershipModule.linkable.member, field: "cooperative_id" },
  CooperativeModule.linkable.cooperative,
  { readOnly: true }
)
