import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../contracts/codes"
import { encodeEvidence, encodePicture, pictureWidths, type PictureUse } from "./pictures"

const WEBP = "image/webp"
const types = { webp: WEBP, pdf: "application/pdf" } as const

/**
 * Keeps a photo in public, in all its widths or in none, through Medusa's file module.
 * @returns `src` without width and ending
 * @throws FILE_NOT_A_PICTURE
 */
export async function keepPicture(
  container: MedusaContainer,
  { bytes, name, use }: { bytes: Buffer; name: string; use: PictureUse }
): Promise<{ src: string; widths: number[] }> {
  const encoded = await encodePicture(bytes, use)
  const files = container.resolve(Modules.FILE)
  const written = await Promise.allSettled(
    encoded.map(({ width, content }) =>
      files.createFiles({
        filename: `${name}-${width}.webp`,
        mimeType: WEBP,
        content: content.toString("base64"),
        access: "public" as const,
      })
    )
  )
  const kept = written.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))
  const failed = written.find((one) => one.status === "rejected")
  if (failed) {
    await files.deleteFiles(kept.map(({ id }) => id))
    throw failed.reason
  }
  const [first] = encoded
  return { src: kept[0].url.replace(new RegExp(`-${first.width}\\.webp$`), ""), widths: [...pictureWidths[use]] }
}

/** Keeps a paper in private. @returns its key. @throws FILE_NOT_A_PICTURE */
export async function keepEvidence(
  container: MedusaContainer,
  { bytes, name }: { bytes: Buffer; name: string }
): Promise<string> {
  const { ending, content } = await encodeEvidence(bytes)
  const kept = await container.resolve(Modules.FILE).createFiles({
    filename: `${name}.${ending}`,
    mimeType: types[ending],
    content: content.toString("base64"),
    access: "private" as const,
  })
  return kept.id
}

/** Sends a private file by its key to somebody the guard let in. @throws NOT_FOUND */
export async function sendEvidence(
  container: MedusaContainer,
  response: MedusaResponse,
  key: string | null
): Promise<void> {
  const bytes =
    key &&
    (await container
      .resolve(Modules.FILE)
      .getAsBuffer(key)
      .catch(() => null))
  if (!key || !bytes) throw refusal("NOT_FOUND")
  sendPrivate(response, key.endsWith(".pdf") ? "pdf" : "webp", bytes)
}

/** The bytes of a private file: never kept on the way, never run as a page. */
export function sendPrivate(response: MedusaResponse, ending: keyof typeof types, bytes: Buffer): void {
  response
    .status(200)
    .set({
      "content-type": types[ending],
      "content-disposition": `${ending === "pdf" ? "attachment" : "inline"}; filename="evidence.${ending}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    })
    .send(bytes)
}
