interface Files {
  /** Address without width and ending: the files are "<src>-<width>.webp". Without widths, a photo's whole address. */
  src: string
  widths: number[]
}

/** The widths of the frames, in pixels; next.config.ts knows the same. */
const frames = [160, 320, 400, 640, 960]

/** The widths a picture comes in, smallest first: a photo is made as wide as it is asked for. */
export const widthsOf = ({ widths }: Files) => (widths.length > 0 ? [...widths].sort((a, b) => a - b) : frames)

/** The file of a picture at one of its widths. */
export const fileAt = ({ src, widths }: Files, width: number) =>
  widths.length > 0 ? `${src}-${width}.webp` : `/_next/image?url=${encodeURIComponent(src)}&w=${width}&q=70`

/** The widest file of a picture as others may fetch it: search engines, shared links. */
export const widestFile = ({ src, widths }: Files) => (widths.length > 0 ? `${src}-${Math.max(...widths)}.webp` : src)
