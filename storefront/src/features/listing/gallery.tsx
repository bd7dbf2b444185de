import { useLocale, useTranslations } from "next-intl"
import { directionOf } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import { Picture, type PictureSource } from "@/ui/picture"
import { fileAt, widthsOf } from "@/ui/picture-file"
import styles from "./gallery.module.css"
import { GalleryStage } from "./gallery-stage"

/** The pictures of a listing: swiped, called by thumbnail or arrow, and opened large to look close. */
export function Gallery({ pictures }: { pictures: PictureSource[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const count = Math.max(1, pictures.length)
  const largest = (picture: PictureSource) => {
    const width = Math.max(...widthsOf(picture))
    return { file: fileAt(picture, width), width }
  }
  if (pictures.length === 0) return <Picture image={null} ratio={4 / 5} sizes="100vw" />
  return (
    <GalleryStage
      rtl={directionOf(locale) === "rtl"}
      words={{
        pictures: t("listing.pictures"),
        previous: t("browse.previousPicture"),
        next: t("browse.nextPicture"),
        zoom: t("browse.zoom"),
        close: t("browse.closePicture"),
        failed: t("browse.pictureFailed"),
      }}
      pictures={pictures.map((picture, index) => ({
        ...largest(picture),
        alt: picture.alt,
        caption: t("listing.pictureOf", { number: index + 1, count }),
        enlarge: t("browse.enlarge", { number: index + 1, count }),
      }))}
      slides={pictures.map((picture, index) => (
        <Picture
          key={picture.src}
          image={picture}
          locale={locale}
          ratio={4 / 5}
          sizes="(min-width: 60rem) 36rem, 100vw"
          priority={index === 0}
        />
      ))}
      thumbs={pictures.map((picture) => (
        <Picture key={picture.src} image={picture} ratio={1} sizes="5rem" decorative />
      ))}
      lens={
        <span className={styles.lens}>
          <Icon name="search" />
        </span>
      }
    />
  )
}
