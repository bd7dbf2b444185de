import { readEnvironment } from "../environment"

/** As a record keeps it: `src` without width and ending, relative to the backend or absolute. */
export type StoredPicture = { src: string; widths: number[]; illustration?: boolean }

export type ShownPicture = { src: string; widths: number[]; alt: string; illustration: boolean }

let backend: string | undefined

/** A stored picture as the API shows it, or null where there is none. A photo and a drawing look alike from here on. */
export function shownPicture(stored: unknown, alt: string): ShownPicture | null {
  const picture = (Array.isArray(stored) ? stored[0] : stored) as StoredPicture | null | undefined
  if (!picture?.src) return null
  backend ??= readEnvironment().BACKEND_URL
  const src = picture.src.startsWith("/") ? backend + picture.src : picture.src
  return { src, widths: picture.widths, alt, illustration: picture.illustration ?? false }
}
