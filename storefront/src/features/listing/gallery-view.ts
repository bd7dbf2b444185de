export interface LargePicture {
  /** Address of the widest file, and how wide it is. */
  file: string
  width: number
  alt: string
  /** "Picture 2 of 3", and the same as an invitation to open it. */
  caption: string
  enlarge: string
}

export type GalleryWords = Record<"pictures" | "previous" | "next" | "zoom" | "close" | "failed", string>
