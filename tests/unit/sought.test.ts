import { readSought } from "../../backend/src/modules/purchase/sought"

const phoneOf = (typed: string) => (/^0[67]\d{8}$/.test(typed.replace(/\s/g, "")) ? "+212612345678" : null)

describe("what an organizer types to find a purchase", () => {
  it("is a reference in any spelling, which may be a name as well", () => {
    expect(readSought(" k7rm 2qxd ", phoneOf)).toMatchObject({ reference: "K7RM-2QXD", words: ["k7rm", "2qxd"] })
  })

  it("is a phone, in Arabic digits too, or a part of one from four digits on", () => {
    expect(readSought("٠٦١٢ ٣٤ ٥٦ ٧٨", phoneOf)).toMatchObject({ phone: "+212612345678", digits: null, words: [] })
    expect(readSought("0612-34", phoneOf)).toMatchObject({ phone: null, digits: "61234" })
    expect(readSought("123", phoneOf)).toMatchObject({ phone: null, digits: null, words: [] })
  })

  it("is a name, in which nothing stands for anything else", () => {
    expect(readSought("أمينة 100%", phoneOf)).toMatchObject({ reference: null, words: ["أمينة", "100\\%"] })
  })
})
