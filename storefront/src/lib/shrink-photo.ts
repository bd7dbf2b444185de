const longestSide = 1600

/**
 * The photo as small as it needs to be, so that it goes over a slow line; as it is where the browser cannot draw it or
 * would not make it smaller.
 */
export async function shrinkPhoto(photo: File): Promise<File> {
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
