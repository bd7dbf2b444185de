import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import VerificationModule from "../modules/verification"

export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { linkable: { ...VerificationModule.linkable.signBearer.id, primaryKey: "product_id" }, isList: true },
  { readOnly: true }
)
