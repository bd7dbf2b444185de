import type { Unsettled } from "../draft"
import { afterRefusal, cameBack, returnAddress, withoutReturn } from "./resume"

const cash: Unsettled = { purchaseId: "purch_1", bought: [] }
const card: Unsettled = { ...cash, cardTotal: 420.5 }

describe("coming back from the bank", () => {
  const sentTo = returnAddress("https://maarid.example", "/fr/checkout")

  it("is known by the address, which then forgets what Stripe wrote into it", () => {
    const written = `${sentTo}&payment_intent=pi_1&payment_intent_client_secret=pi_1_secret_2&redirect_status=succeeded`
    expect(cameBack(written)).toBe(true)
    expect(withoutReturn(written)).toBe("/fr/checkout")
  })

  it("leaves any other address as it is", () => {
    expect(cameBack("https://maarid.example/fr/checkout?card=other")).toBe(false)
    expect(withoutReturn("https://maarid.example/fr/checkout?from=basket#total")).toBe("/fr/checkout?from=basket#total")
  })
})

describe("a purchase left unsettled and refused", () => {
  it("may still stand while nobody answers", () => {
    expect(afterRefusal("UNREACHABLE", card, true)).toBe("unsure")
    expect(afterRefusal("PURCHASE_BUSY", cash, false)).toBe("unsure")
  })

  it("was not approved when the buyer comes from the bank, and simply not placed after a reload", () => {
    expect(afterRefusal("PAYMENT_NOT_READY", card, true)).toBe("notApproved")
    expect(afterRefusal("PAYMENT_NOT_READY", card, false)).toBe("notPlaced")
  })

  it("has a reason of its own only where it was asked with its true sum", () => {
    expect(afterRefusal("OUT_OF_STOCK", card, true)).toBe("refused")
    expect(afterRefusal("PURCHASE_CHANGED", cash, false)).toBe("notPlaced")
  })
})
