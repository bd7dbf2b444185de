import sharp from "sharp"
import { refusal } from "../contracts/codes"

/** Widths in pixels, as the market's drawn pictures have them: the storefront asks for no others. */
export const pictureWidths = { listing: [320, 400, 640, 960], mark: [96, 192], banner: [640, 1280] } as const
export type PictureUse = keyof typeof pictureWidths

const ratios: Record<PictureUse, number | null> = { listing: null, mark: 1, banner: 1600 / 600 }
const quality = 76
/** A small file that unpacks into more pixels than any phone takes is no photo. */
const MOST_PIXELS = 60_000_000
const EVIDENCE_SIDE = 2400
const formats = new Set(["jpeg", "png", "webp", "heif", "avif", "gif", "tiff"])

/** Turned upright, without what the camera wrote into it. What a file is called or claims is not asked. @throws FILE_NOT_A_PICTURE */
async function upright(bytes: Buffer): Promise<sharp.Sharp> {
  if (!bytes.length) notAPicture()
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" })
  const { format, width = 0, height = 0 } = await picture.metadata().catch(() => notAPicture())
  if (!format || !formats.has(format) || width < 1 || height < 1) notAPicture()
  return picture.rotate()
}

function notAPicture(): never {
  throw refusal("FILE_NOT_A_PICTURE")
}

/** A photo as WebP in the widths of its use. A photo smaller than a width is not blown up: its file is merely as large as it is. */
export async function encodePicture(bytes: Buffer, use: PictureUse): Promise<{ width: number; content: Buffer }[]> {
  const picture = await upright(bytes)
  const ratio = ratios[use]
  return Promise.all(
    pictureWidths[use].map(async (width) => ({
      width,
      content: await picture
        .clone()
        .resize({
          width,
          ...(ratio ? { height: Math.round(width / ratio), fit: "cover" as const } : { withoutEnlargement: true }),
        })
        .webp({ quality })
        .toBuffer()
        .catch(() => notAPicture()),
    }))
  )
}

/** A paper: a photo of it, re-encoded, or a PDF, which is kept as it came and never shown in a page. @throws FILE_NOT_A_PICTURE */
export async function encodeEvidence(bytes: Buffer): Promise<{ ending: "webp" | "pdf"; content: Buffer }> {
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") return { ending: "pdf", content: bytes }
  const picture = await upright(bytes)
  const content = await picture
    .resize({ width: EVIDENCE_SIDE, height: EVIDENCE_SIDE, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer()
    .catch(() => notAPicture())
  return { ending: "webp", content }
}
