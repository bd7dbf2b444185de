import type { StoredPicture } from "./shown-picture"

const drawn = ({ illustration }: StoredPicture) => illustration === true
/** Sent through the desk, and kept in several widths: Medusa's product does not list it. */
const ofDesk = (picture: StoredPicture) => !drawn(picture) && picture.widths.length > 0

/** A listing's pictures with these photos before its drawings; without any only what the desk keeps is left. */
export const withPhotos = (pictures: readonly StoredPicture[], photos: readonly string[]): StoredPicture[] => [
  ...photos.map((src) => ({ src, widths: [], illustration: false })),
  ...pictures.filter(ofDesk),
  ...pictures.filter(drawn),
]

/** What of a listing's pictures is shown: its photos, and its drawings while it has none. */
export function picturesToShow(pictures: readonly StoredPicture[]): readonly StoredPicture[] {
  const photos = pictures.filter((picture) => !drawn(picture))
  return photos.length > 0 ? photos : pictures
}
