import { it } from "@jest/globals"
import fc from "fast-check"
import { oddIce as byTheMarket } from "../../backend/src/modules/application/check-numbers"
import { oddIce } from "../../storefront/src/features/application/odd-ice"

it("says of every number what the market says", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789٠٤٩"), minLength: 13, maxLength: 17 })
  const typed = fc.oneof(digits, fc.string({ maxLength: 20 }), fc.constantFrom("", " ", "001 561 191 000 066"))
  fc.assert(fc.property(typed, (one) => oddIce(one) === byTheMarket(one)))
})
