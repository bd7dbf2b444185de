import { ApiRefusal, refusalOf } from "@/lib/api/refusal"
import { askDesk } from "./ask-desk"
import type { DeskPhoto } from "./transform"
import { shrinkPhoto } from "@/lib/shrink-photo"

/** Bytes; the API takes no more. */
const largest = 12 * 1024 * 1024
/** A piece that is lost on a weak line is sent again alone. */
const piece = 512 * 1024
const waits = [0, 1000, 2000, 4000, 8000, 15000]

type Progress = (share: number) => void

/** Where each file of this page is on the server, and whether all of it. */
const begun = new WeakMap<Blob, { url: string; whole: boolean }>()
const idIn = (url: string) => url.split("/").at(-1) ?? ""

/**
 * Sends a file piece by piece. Asked again with the same file, however much later, it goes on where a lost network stopped
 * it, and sends nothing of what is there. @returns the upload's id. @throws ApiRefusal
 */
export async function sendUpload(file: Blob, onProgress?: Progress): Promise<string> {
  if (file.size > largest) throw new ApiRefusal(413, "FILE_TOO_LARGE")
  const known = begun.get(file)
  if (known?.whole) return idIn(known.url)
  const { Upload, DetailedError } = await import("tus-js-client")
  return new Promise((done, failed) => {
    const upload = new Upload(file, {
      endpoint: "/api/coop/uploads",
      uploadUrl: known?.url ?? null,
      chunkSize: piece,
      retryDelays: waits,
      storeFingerprintForResuming: false,
      onProgress: (sent, total) => onProgress?.(total ? sent / total : 1),
      onUploadUrlAvailable: () => keep(false),
      onSuccess: () => done(idIn(keep(true))),
      onError: (error) => {
        const status = error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined
        if (status === 413) failed(new ApiRefusal(413, "FILE_TOO_LARGE"))
        else failed(refusalOf(status ?? 503, null))
      },
    })
    const keep = (whole: boolean) => {
      const url = upload.url ?? ""
      begun.set(file, { url, whole })
      return url
    }
    upload.start()
  })
}

/** Makes a photo smaller on the device, sends it and has it drawn anew. @throws ApiRefusal */
export async function sendPhoto(
  file: File,
  { use = "listing", onProgress }: { use?: "listing" | "mark" | "banner"; onProgress?: Progress } = {}
): Promise<DeskPhoto> {
  const upload_id = await sendUpload(await shrinkPhoto(file), onProgress)
  const { photo } = await askDesk<{ photo: DeskPhoto }>("POST", "/photos", { upload_id, use })
  return photo
}
