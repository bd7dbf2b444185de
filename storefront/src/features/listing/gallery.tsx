import { useTranslations } from "next-intl"
import { Icon } from "@/ui/icon"
import { Picture, type PictureSource } from "@/ui/picture"
import { fileAt, widthsOf } from "@/ui/picture-file"
import styles from "./gallery.module.css"

/** The pictures of a listing: swiped or called by their thumbnails, and shown large by the browser alone. */
export function Gallery({ pictures }: { pictures: PictureSource[] }) {
  const t = useTranslations("listing")
  const shown: (PictureSource | null)[] = pictures.length > 0 ? pictures : [null]
  const caption = (index: number) => t("pictureOf", { number: index + 1, count: shown.length })
  return (
    <section className={styles.gallery} aria-label={t("pictures")}>
      <ul role="list" className={styles.stage} tabIndex={shown.length > 1 ? 0 : undefined}>
        {shown.map((picture, index) => (
          <li key={picture?.src ?? index} id={`picture-${index + 1}`} className={styles.slide}>
            <Picture image={picture} ratio={4 / 5} sizes="(min-width: 60rem) 36rem, 100vw" priority={index === 0} />
            {picture && (
              <button
                type="button"
                popoverTarget={`large-${index + 1}`}
                className={styles.zoom}
                aria-label={`${t("enlarge")} · ${caption(index)}`}
              >
                <Icon name="search" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {shown.length > 1 && (
        <ul role="list" className={styles.thumbs}>
          {shown.map((picture, index) => (
            <li key={picture?.src ?? index}>
              <a href={`#picture-${index + 1}`} aria-label={caption(index)} className={styles.thumb}>
                <Picture image={picture} ratio={1} sizes="5rem" decorative />
              </a>
            </li>
          ))}
        </ul>
      )}
      {pictures.map((picture, index) => (
        <div key={picture.src} id={`large-${index + 1}`} popover="auto" className={styles.large}>
          <img
            src={fileAt(picture, Math.max(...widthsOf(picture)))}
            alt={picture.alt}
            loading="lazy"
            decoding="async"
          />
          <button
            type="button"
            popoverTarget={`large-${index + 1}`}
            popoverTargetAction="hide"
            className={styles.shut}
            aria-label={t("shrink")}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </section>
  )
}
