import { troubleOf, type CardError } from "./trouble"

const declined = (decline_code: string): CardError => ({ type: "card_error", code: "card_declined", decline_code })

describe("why a card did not pay", () => {
  it("is a word of ours for what the buyer can do something about", () => {
    expect(troubleOf({ type: "validation_error", code: "incomplete_number" })).toBe("incomplete")
    expect(troubleOf({ type: "card_error", code: "incorrect_cvc" })).toBe("details")
    expect(troubleOf({ type: "card_error", code: "expired_card" })).toBe("details")
    expect(troubleOf(declined("insufficient_funds"))).toBe("funds")
    expect(troubleOf({ type: "invalid_request_error", code: "payment_intent_authentication_failure" })).toBe(
      "notApproved"
    )
  })

  it("does not tell more than that the bank declined", () => {
    expect(troubleOf(declined("stolen_card"))).toBe("declined")
    expect(troubleOf({ type: "card_error" })).toBe("declined")
  })

  it("keeps a lost answer apart from a refusal", () => {
    expect(troubleOf({ type: "api_connection_error" })).toBe("lost")
    expect(troubleOf({ type: "rate_limit_error" })).toBe("later")
    expect(troubleOf(declined("try_again_later"))).toBe("later")
  })

  it("offers other ways where the fault is not the buyer's", () => {
    expect(troubleOf({ type: "invalid_request_error", code: "resource_missing" })).toBe("unavailable")
    expect(troubleOf({ type: "authentication_error" })).toBe("unavailable")
  })

  it("is none where the holder had agreed already", () => {
    const again: CardError = { type: "invalid_request_error", code: "payment_intent_unexpected_state" }
    expect(troubleOf({ ...again, payment_intent: { status: "requires_capture" } })).toBeNull()
    expect(troubleOf({ ...again, payment_intent: { status: "canceled" } })).toBe("unavailable")
  })
})
