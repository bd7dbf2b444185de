import { emptyFields, findFaults } from "./fields"
import { toQuestion } from "./question"

const filled = {
  ...emptyFields,
  recipient: "فاطمة",
  phone: "٠٦ ١٢ ٣٤ ٥٦ ٧٨",
  province: "MA-CAS",
  city: "الدار البيضاء",
  street: "المعاريف",
}

describe("what is typed at the checkout", () => {
  it("lacks what is needed and nothing else", () => {
    expect(findFaults(emptyFields)).toEqual({
      recipient: "required",
      phone: "required",
      city: "required",
      street: "required",
      province: "province",
    })
    expect(findFaults(filled)).toEqual({})
  })

  it("takes a postcode in Arabic digits, and refuses half of one", () => {
    expect(findFaults({ ...filled, postcode: "٢٠٠٠٠" })).toEqual({})
    expect(findFaults({ ...filled, postcode: "2000" })).toEqual({ postcode: "postcode" })
    expect(toQuestion({ ...filled, postcode: "٢٠٠٠٠" }, []).address.postcode).toBe("20000")
  })

  it("asks for the payer only when somebody else pays", () => {
    expect(findFaults({ ...filled, payerPhone: "12" })).toEqual({})
    expect(findFaults({ ...filled, somebodyElsePays: true, payerPhone: "12" })).toEqual({
      payerName: "required",
      payerPhone: "phone",
    })
  })

  it("wants a whole mail or none", () => {
    expect(findFaults({ ...filled, email: "salma@" })).toEqual({ email: "email" })
    expect(findFaults({ ...filled, email: " salma@example.com " })).toEqual({})
  })
})
