import { randomUUID } from "crypto"
import { mkdir, readdir, readFile, writeFile } from "fs/promises"
import { join, resolve } from "path"
import sharp from "sharp"
import { refusal } from "../contracts/codes"
import { readEnvironment } from "../environment"

/** Bytes of a photo as it is sent. */
export const LARGEST_PHOTO = 10 * 1024 * 1024
/** A buyer may take some again; nobody fills the disk with them. */
const MOST_OF_A_PURCHASE = 24
const LONGEST_SIDE = 1600
/** Pixels: a small file can unfold into a very large picture. */
const MOST_PIXELS = 60_000_000
const FORMATS = new Set(["jpeg", "png", "webp", "heif"])

/** Evidence is no public file: only guarded routes read this folder. */
const folderOf = (purchase_id: string) =>
  resolve(readEnvironment().MAARID_DATA_DIR, "private", "returns", purchase_id.replace(/\W/g, ""))

const fileOf = (purchase_id: string, photo: string) =>
  join(folderOf(purchase_id), `${photo.replace(/[^\w-]/g, "")}.webp`)

/**
 * Keeps a buyer's photo for a purchase and answers its name. What it is is told by its content; it is drawn anew, so that
 * neither the place it was taken nor anything hidden in the file stays.
 * @throws PHOTO_UNREADABLE, TOO_MANY_PHOTOS
 */
export async function keepPhoto(purchase_id: string, bytes: Buffer): Promise<string> {
  const folder = folderOf(purchase_id)
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length >= MOST_OF_A_PURCHASE) throw refusal("TOO_MANY_PHOTOS")
  const drawn = await drawAnew(bytes)
  const name = randomUUID()
  await writeFile(fileOf(purchase_id, name), drawn, { flag: "wx" })
  return name
}

/** The photo as WebP. @throws NOT_FOUND */
export async function readPhoto(purchase_id: string, photo: string): Promise<Buffer> {
  return readFile(fileOf(purchase_id, photo)).catch(() => {
    throw refusal("NOT_FOUND")
  })
}

/** Whether all of these were kept for this purchase. */
export async function photosThere(purchase_id: string, photos: readonly string[]): Promise<boolean> {
  if (!photos.length) return true
  const there = new Set(await readdir(folderOf(purchase_id)).catch(() => []))
  return photos.every((photo) => there.has(`${photo}.webp`))
}

async function drawAnew(bytes: Buffer): Promise<Buffer> {
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
