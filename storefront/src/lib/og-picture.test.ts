import pagePictures from "../../../seed/data/page-pictures.json"
import { drawnPages, ogPicture } from "./og-picture"

const market = { backendUrl: "http://localhost:9000", alt: "Maarid", path: "" }
const picture = (name: string, illustration = true) => ({
  src: `http://localhost:9000/static/pictures/${name}`,
  widths: [320, 960],
  alt: name,
  illustration,
})

describe("what a shared link shows", () => {
  it("is the drawing's own JPEG", () => {
    expect(ogPicture(picture("saffron-1"), "ar", market)).toEqual({
      url: "http://localhost:9000/static/pictures/saffron-1-og.jpg",
      alt: "saffron-1",
      width: 1200,
      height: 630,
      type: "image/jpeg",
    })
  })

  it("is in the page's language where words are in it", () => {
    expect(ogPicture(picture("oujda-3-poster"), "fr", market).url).toMatch(/oujda-3-poster-og-fr\.jpg$/)
    expect(ogPicture(null, "en", market)).toMatchObject({
      url: expect.stringMatching(/market-og-en\.jpg$/),
      alt: "Maarid",
    })
  })

  it("is a page's own drawing where one is made", () => {
    const shared = (path: string) => ogPicture(null, "ar", { ...market, path }).url
    expect(shared("/delivery")).toMatch(/page-delivery-og-ar\.jpg$/)
    expect(shared("/categories/none-of-this-yet")).toMatch(/page-categories-og-ar\.jpg$/)
    expect(shared("/purchases/K7RM-2QXD/receipt")).toMatch(/page-track-og-ar\.jpg$/)
    expect(shared("/regions/taroudannt")).toMatch(/province-taroudannt-og-ar\.jpg$/)
    expect(shared("/offline")).toMatch(/market-og-ar\.jpg$/)
    expect(pagePictures.map(({ name }) => name).sort()).toEqual([...drawnPages].sort())
  })

  it("is a photo as it is", () => {
    expect(ogPicture(picture("photo", false), "ar", market)).toEqual({
      url: "http://localhost:9000/static/pictures/photo-960.webp",
      alt: "photo",
    })
  })
})
