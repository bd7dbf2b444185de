import { randomUUID } from "crypto"
import { mkdir, readdir, readFile, rm } from "fs/promises"
import { join, resolve } from "path"
import { refusal } from "../contracts/codes"
import { readEnvironment } from "../environment"
import { writeWhole } from "../files/write-whole"
import { drawAnew } from "./photo-store"

/** Somebody may take some again; nobody fills the disk with them. */
const MOST_OF_AN_APPLICATION = 24

/** Papers are no public files: only guarded routes read this folder. */
const folderOf = (application_id: string) =>
  resolve(readEnvironment().MAARID_DATA_DIR, "private", "applications", application_id.replace(/\W/g, ""))

const fileOf = (application_id: string, photo: string) =>
  join(folderOf(application_id), `${photo.replace(/[^\w-]/g, "")}.webp`)

/**
 * Keeps the photo of a paper and answers its name. It is drawn anew, so that neither the place it was taken nor anything
 * hidden in the file stays.
 * @throws PHOTO_UNREADABLE, TOO_MANY_PHOTOS
 */
export async function keepPaperPhoto(application_id: string, bytes: Buffer): Promise<string> {
  const folder = folderOf(application_id)
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length >= MOST_OF_AN_APPLICATION) throw refusal("TOO_MANY_PHOTOS")
  const drawn = await drawAnew(bytes)
  const name = randomUUID()
  await writeWhole(fileOf(application_id, name), drawn)
  return name
}

/** The photo as WebP. @throws NOT_FOUND */
export async function readPaperPhoto(application_id: string, photo: string): Promise<Buffer> {
  return readFile(fileOf(application_id, photo)).catch(() => {
    throw refusal("NOT_FOUND")
  })
}

/** Removes one photo, or with the folder all there are. */
export async function removePaperPhotos(application_id: string, photo?: string): Promise<void> {
  await rm(photo ? fileOf(application_id, photo) : folderOf(application_id), { recursive: true, force: true })
}
