import { randomUUID } from "crypto"
import { mkdir, readdir, readFile, rename, rm, rmdir, stat } from "fs/promises"
import { join, resolve } from "path"
import sharp from "sharp"
import { refusal } from "../contracts/codes"
import { readEnvironment } from "../environment"
import { writeWhole } from "../files/write-whole"

/** Bytes of a photo as it is sent. */
export const LARGEST_PHOTO = 10 * 1024 * 1024
/** A buyer may take some again; nobody fills the disk with them. */
const MOST_OF_A_PURCHASE = 24
const LONGEST_SIDE = 1600
/** Pixels: a small file can unfold into a very large picture. */
const MOST_PIXELS = 60_000_000
const FORMATS = new Set(["jpeg", "png", "webp", "heif"])

/** A photo waits until a return that names it is some days old; the nightly sweep keeps it then, or deletes it. */
type Shelf = "returns" | "returns-waiting"

/** Evidence is no public file: only guarded routes read these folders. */
const shelfOf = (shelf: Shelf) => resolve(readEnvironment().MAARID_DATA_DIR, "private", shelf)

const folderOf = (shelf: Shelf, purchase_id: string) => join(shelfOf(shelf), purchase_id.replace(/\W/g, ""))

const fileOf = (shelf: Shelf, purchase_id: string, photo: string) =>
  join(folderOf(shelf, purchase_id), `${photo.replace(/[^\w-]/g, "")}.webp`)

const namesIn = async (folder: string): Promise<string[]> => {
  const files = await readdir(folder).catch(() => [])
  return files.filter((file) => file.endsWith(".webp")).map((file) => file.slice(0, -".webp".length))
}

const photosOf = async (purchase_id: string) =>
  (
    await Promise.all([namesIn(folderOf("returns", purchase_id)), namesIn(folderOf("returns-waiting", purchase_id))])
  ).flat()

/**
 * Keeps a buyer's photo for a purchase and answers its name. What it is is told by its content; it is drawn anew, so that
 * neither the place it was taken nor anything hidden in the file stays.
 * @throws PHOTO_UNREADABLE, TOO_MANY_PHOTOS
 */
export async function keepPhoto(purchase_id: string, bytes: Buffer): Promise<string> {
  if ((await photosOf(purchase_id)).length >= MOST_OF_A_PURCHASE) throw refusal("TOO_MANY_PHOTOS")
  const drawn = await drawAnew(bytes)
  const name = randomUUID()
  await mkdir(folderOf("returns-waiting", purchase_id), { recursive: true })
  await writeWhole(fileOf("returns-waiting", purchase_id, name), drawn)
  return name
}

/** The photo as WebP. @throws NOT_FOUND */
export async function readPhoto(purchase_id: string, photo: string): Promise<Buffer> {
  // The sweep moves a photo one way only.
  return readFile(fileOf("returns-waiting", purchase_id, photo))
    .catch(() => readFile(fileOf("returns", purchase_id, photo)))
    .catch(() => {
      throw refusal("NOT_FOUND")
    })
}

/** Whether all of these were kept for this purchase. */
export async function photosThere(purchase_id: string, photos: readonly string[]): Promise<boolean> {
  if (!photos.length) return true
  const there = new Set(await photosOf(purchase_id))
  return photos.every((photo) => there.has(photo))
}

export type WaitingPhoto = { purchase_id: string; photo: string }

/** Photos that have waited since before then, of at most so many purchases. */
export async function waitingPhotos(before: Date, purchases: number): Promise<WaitingPhoto[]> {
  const found: WaitingPhoto[][] = []
  for (const purchase_id of await readdir(shelfOf("returns-waiting")).catch(() => [])) {
    const old: WaitingPhoto[] = []
    for (const photo of await namesIn(folderOf("returns-waiting", purchase_id))) {
      const { mtime } = await stat(fileOf("returns-waiting", purchase_id, photo))
      if (mtime < before) old.push({ purchase_id, photo })
    }
    if (old.length) found.push(old)
    if (found.length === purchases) break
  }
  return found.flat()
}

/** Ends a photo's waiting: it stays for good, or is deleted. */
export async function settlePhoto({ purchase_id, photo }: WaitingPhoto, stays: boolean): Promise<void> {
  const waiting = fileOf("returns-waiting", purchase_id, photo)
  if (stays) {
    await mkdir(folderOf("returns", purchase_id), { recursive: true })
    await rename(waiting, fileOf("returns", purchase_id, photo))
  } else await rm(waiting, { force: true })
  await rmdir(folderOf("returns-waiting", purchase_id)).catch(() => undefined)
}

/** Removes all photos of a purchase. */
export async function removePhotos(purchase_id: string): Promise<void> {
  await Promise.all(
    (["returns", "returns-waiting"] as const).map((shelf) =>
      rm(folderOf(shelf, purchase_id), { recursive: true, force: true })
    )
  )
}

/** A photo as WebP of bounded size, told by its content and drawn anew. @throws PHOTO_UNREADABLE */
export async function drawAnew(bytes: Buffer): Promise<Buffer> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" })
    const { format } = await picture.metadata()
    if (!FORMATS.has(format)) throw refusal("PHOTO_UNREADABLE", `${format} is no photo`)
    return await picture
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer()
  } catch (error) {
    throw refusal("PHOTO_UNREADABLE", error instanceof Error ? error.message : "it cannot be read")
  }
}
