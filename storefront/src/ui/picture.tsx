import type { CSSProperties } from "react"
import { languageOf } from "@/i18n/language-of"
import { directionOf, type Locale } from "@/i18n/locales"
import { classNames } from "./class-names"
import { fileAt, widthsOf } from "./picture-file"
import styles from "./picture.module.css"

export interface PictureSource {
  /** Address without width and ending: the files are "<src>-<width>.webp". Without widths, a photo's whole address. */
  src: string
  widths: number[]
  alt: string
}

interface Props {
  image: PictureSource | null
  /** Of the page: what is told of the picture may be in another language. */
  locale?: Locale
  /** Width over height of the frame. */
  ratio?: number
  /** As in HTML: how wide the picture will stand. */
  sizes: string
  /** For the few pictures of the first screen. */
  priority?: boolean
  /** "contain" shows the whole object, "cover" fills the frame. */
  fit?: "contain" | "cover"
  /** Beside a text that already names it. */
  decorative?: boolean
}

/** A picture in the sizes it is used in; its frame keeps its height before it comes, or when there is none. */
export function Picture({ image, locale, ratio = 4 / 5, sizes, priority, fit = "cover", decorative }: Props) {
  const frame: CSSProperties & { "--ratio": number } = { "--ratio": ratio }
  if (!image) {
    return <span aria-hidden className={classNames(styles.frame, styles.empty)} style={frame} />
  }
  const widths = widthsOf(image)
  const language = locale && !decorative ? languageOf(image.alt, locale) : undefined
  const middle = widths[Math.floor(widths.length / 2)] ?? 640
  return (
    <span className={styles.frame} style={frame}>
      <img
        src={fileAt(image, middle)}
        srcSet={widths.map((width) => `${fileAt(image, width)} ${width}w`).join(", ")}
        sizes={sizes}
        width={middle}
        height={Math.round(middle / ratio)}
        lang={language}
        dir={language && directionOf(language)}
        alt={decorative ? "" : image.alt}
        loading={priority ? "eager" : "lazy"}
        fetchPriority={priority ? "high" : undefined}
        decoding="async"
        className={styles[fit]}
      />
    </span>
  )
}
