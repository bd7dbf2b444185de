import type { IncomingMessage, ServerResponse } from "http"
import { randomBytes } from "crypto"
import { mkdir, rm, readFile, statfs } from "fs/promises"
import { join, resolve } from "path"
import { codes, refusal } from "../contracts/codes"
import { isDiskFull } from "../contracts/disk-full"
import { readEnvironment } from "../environment"

/** Bytes. Devices send photos made smaller; a paper scanned as PDF comes whole. */
export const LARGEST_UPLOAD = 12 * 1024 * 1024
const HOURS_KEPT = 48
/** Bytes; devices send no larger piece at once. */
const LARGEST_PIECE = 1024 * 1024

const folder = () => resolve(readEnvironment().MAARID_DATA_DIR, "uploads")

/** An upload's id tells whose it is: nobody else's request finds it. */
const idPattern = /^[a-z0-9]+_[0-9a-f]{32}$/
const owned = (id: string, owner: string) => idPattern.test(id) && id.startsWith(`${owner.toLowerCase()}_`)

/** What tus answers where there is no room; an upload that was begun goes on from where it stopped once there is. */
const noRoom = () => {
  const { code, type, message } = refusal("NO_ROOM", "there is no room to keep this")
  return { status_code: codes.NO_ROOM, body: JSON.stringify({ code, type, message }) }
}

async function hasRoom(bytes: number): Promise<boolean> {
  await mkdir(folder(), { recursive: true })
  const { bavail, bsize } = await statfs(folder())
  return bavail * bsize >= bytes
}

async function open() {
  const [{ Server, ERRORS }, { FileStore }] = await Promise.all([import("@tus/server"), import("@tus/file-store")])
  const store = new FileStore({ directory: folder(), expirationPeriodInMilliseconds: HOURS_KEPT * 3_600_000 })
  const server = (owner: string) =>
    new Server({
      path: "/coop/uploads",
      datastore: store,
      maxSize: LARGEST_UPLOAD,
      relativeLocation: true,
      namingFunction: () => `${owner.toLowerCase()}_${randomBytes(16).toString("hex")}`,
      onUploadCreate: async (_, { size }) => {
        if (!(await hasRoom(size ?? LARGEST_UPLOAD))) throw noRoom()
        return { metadata: {} }
      },
      // The store says of every failure to write only that there was one.
      onResponseError: async (_, error) => {
        const full = isDiskFull(error) || (error === ERRORS.FILE_WRITE_ERROR && !(await hasRoom(LARGEST_PIECE)))
        return full ? noRoom() : undefined
      },
    })
  return { store, server }
}

let opened: ReturnType<typeof open> | undefined
const tus = () => (opened ??= open())

/** Speaks the tus protocol (resumable uploads) for one cooperative. @throws NOT_FOUND for another's upload, INVALID_INPUT for another protocol */
export async function speakTus(
  request: IncomingMessage,
  response: ServerResponse,
  { owner, id }: { owner: string; id?: string }
): Promise<void> {
  if (id !== undefined && !owned(id, ownerPart(owner))) throw refusal("NOT_FOUND")
  if (request.headers["tus-resumable"] !== "1.0.0") throw refusal("INVALID_INPUT", "this is no tus 1.0")
  await (await tus()).server(ownerPart(owner)).handle(request, response)
}

const ownerPart = (owner: string) => owner.toLowerCase().replace(/[^a-z0-9]/g, "")

/**
 * The bytes of a finished upload of a cooperative.
 * @throws NOT_FOUND, FILE_UNFINISHED
 */
export async function readUpload(id: string, owner: string): Promise<Buffer> {
  if (!owned(id, ownerPart(owner))) throw refusal("NOT_FOUND")
  const upload = await (await tus()).store.getUpload(id).catch(() => null)
  if (!upload) throw refusal("NOT_FOUND")
  if (upload.size === undefined || upload.offset !== upload.size) throw refusal("FILE_UNFINISHED")
  return readFile(join(folder(), id))
}

/** What was made of an upload has its own place now. */
export async function forgetUpload(id: string): Promise<void> {
  const path = join(folder(), id)
  await Promise.all([path, `${path}.json`].map((one) => rm(one, { force: true })))
}

/** Removes what nobody finished or used in two days. */
export async function sweepUploads(): Promise<void> {
  await (await tus()).store.deleteExpired()
}
