import type { z } from "@medusajs/framework/zod"
import type { image } from "../contracts/shapes/basics"
import { readEnvironment } from "../environment"

/** A picture as rows keep it: `src` without width, absolute or a path of this backend. */
export type StoredPicture = { src: string; widths: number[]; illustration?: boolean }

let address: string | undefined

/** A stored picture as it is sent: absolute, with the words that say what it shows. */
export function toImage(picture: StoredPicture, alt: string): z.infer<typeof image>
export function toImage(picture: StoredPicture | null | undefined, alt: string): z.infer<typeof image> | null
export function toImage(picture: StoredPicture | null | undefined, alt: string): z.infer<typeof image> | null {
  if (!picture) return null
  const { src, widths, illustration = false } = picture
  const base = src.startsWith("/") ? (address ??= readEnvironment().BACKEND_URL) : ""
  return { src: base + src, widths, alt, illustration }
}
