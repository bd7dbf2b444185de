const longestSide = 1600

const shrunk = new WeakMap<File, Promise<File>>()

/**
 * The photo as small as it needs to be, so that it goes over a slow line; as it is where the browser cannot draw it or
 * would not make it smaller. Asked again it is the same file, of which a part may be sent already.
 */
export function shrinkPhoto(photo: File): Promise<File> {
  const known = shrunk.get(photo)
  if (known) return known
  const made = drawSmaller(photo)
  shrunk.set(photo, made)
  return made
}

async function drawSmaller(photo: File): Promise<File> {
  try {
    const picture = await createImageBitmap(photo)
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = document.createElement("canvas")
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.82))
    return drawn && drawn.size < photo.size ? new File([drawn], "photo.jpg", { type: drawn.type }) : photo
  } catch {
    return photo
  }
}
