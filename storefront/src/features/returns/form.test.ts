import { gapsOf, lineField, photosOf, returnOf } from "./form"

const photo = (bytes = 3) => new File([new Uint8Array(bytes)], "photo.jpg", { type: "image/jpeg" })

function form(values: Record<string, string>, photos: File[] = []) {
  const made = new FormData()
  for (const [name, value] of Object.entries(values)) made.set(name, value)
  for (const file of photos) made.append("photos", file)
  return made
}

const whole = { [lineField("ordli_1")]: "2", [lineField("ordli_2")]: "0", reason: "changed_mind", refund: "cash" }

describe("the form of a return", () => {
  it("asks for the pieces that were chosen", () => {
    expect(returnOf(form({ ...whole, token: "t", parcel: "parc_1", note: "مكسور" }))).toEqual({
      key: { token: "t" },
      parcel_id: "parc_1",
      lines: [{ item_id: "ordli_1", quantity: 2 }],
      reason: "changed_mind",
      note: "مكسور",
      rib: null,
    })
  })

  it("is complete without a photo only for a change of mind", () => {
    expect(gapsOf(form(whole))).toEqual([])
    expect(gapsOf(form({ ...whole, reason: "damaged" }))).toEqual(["photoNeeded"])
    expect(gapsOf(form({ ...whole, reason: "damaged" }, [photo()]))).toEqual([])
  })

  it("tells everything that is missing, in order", () => {
    expect(gapsOf(form({ refund: "transfer", rib: "12" }))).toEqual(["choosePieces", "chooseReason", "rib"])
    expect(gapsOf(form({ ...whole, refund: "transfer", rib: "230 810 0001234567890123 21" }))).toEqual([])
    expect(
      gapsOf(
        form(
          whole,
          Array.from({ length: 5 }, () => photo())
        )
      )
    ).toEqual(["tooManyPhotos"])
  })

  it("takes an empty file input for no photo", () => {
    expect(photosOf(form({}, [photo(0)]))).toEqual([])
  })
})
