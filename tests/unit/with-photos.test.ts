import { picturesToShow, withPhotos } from "../../backend/src/catalogue/with-photos"

const drawing = { src: "/static/pictures/saffron-1", widths: [320, 960], illustration: true }
const photo = "https://files.example/saffron.jpg"

test("photos take the place of drawings, and leave it when they go", () => {
  const pictured = withPhotos([drawing], [photo])
  expect(pictured[0]).toEqual({ src: photo, widths: [], illustration: false })
  expect(picturesToShow(pictured)).toEqual([pictured[0]])
  expect(picturesToShow(withPhotos(pictured, []))).toEqual([drawing])
  expect(withPhotos(pictured, [photo])).toEqual(pictured)
})
