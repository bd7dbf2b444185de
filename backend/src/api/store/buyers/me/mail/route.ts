import { Modules } from "@medusajs/framework/utils"
import { buyerOf } from "../../../../../account/identity"
import { prove } from "../../../../../account/prove"
import { sendMailLink } from "../../../../../account/mail-link"
import { answer } from "../../../../../contracts/answer"
import { refusal } from "../../../../../contracts/codes"
import { spendAs } from "../../../../../contracts/limits"
import * as contract from "./contract"

/** However many accounts ask, one mailbox gets few. */
const limit = { name: "link-mail", points: 5, seconds: 3600 }

export const POST = answer(contract.POST, async ({ body: { email, proof, locale }, request }) => {
  const buyer = await buyerOf(request)
  const { email: now } = await request.scope.resolve(Modules.CUSTOMER).retrieveCustomer(buyer.customer_id)
  if (email !== now) {
    if (!proof) throw refusal("PROOF_WRONG", "another mail needs a proof", [{ field: "proof", code: "PROOF_WRONG" }])
    await prove(request.scope, buyer, proof)
  }
  await spendAs(limit, email)
  return {
    sent: await sendMailLink(request.scope, { identity_id: buyer.identity.id, email, fresh: email !== now, locale }),
  }
})
