import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Parted } from "@/i18n/parted"
import { Written } from "@/i18n/written"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Section } from "@/ui/section"
import { Selvedge } from "@/ui/selvedge"
import styles from "./story-section.module.css"
import type { StoryView } from "./view"

/** A story is read like a page of a book: the picture in a gate, then who tells and the first lines. */
function Story({ story }: { story: StoryView }) {
  const t = useTranslations("featured")
  const locale = useLocale()
  const { artisan } = story
  return (
    <article className={styles.story} data-region={story.regionId}>
      <div className={styles.gate}>
        <Picture image={story.picture} ratio={3 / 2} sizes="(min-width: 60rem) 36rem, 92vw" decorative />
      </div>
      <div className={styles.words}>
        <Selvedge as="band" />
        <p className={styles.place}>
          <Parted locale={locale} parts={story.place} /> · <Written locale={locale}>{story.regionName}</Written>
        </p>
        <h3 className={styles.name}>
          <Link href={localePath(locale, `/cooperatives/${story.handle}`)}>
            <Written locale={locale}>{story.name}</Written>
          </Link>
        </h3>
        <p className={styles.lines}>
          <Written locale={locale}>{story.lines}</Written>
        </p>
        {artisan && (
          <p className={styles.artisan}>
            <strong>
              <Written locale={locale}>{artisan.name}</Written>
            </strong>{" "}
            <span>
              <Written locale={locale}>{artisan.craft}</Written>
            </span>
          </p>
        )}
        <p className={styles.more} aria-hidden>
          {t("readStory")}
          <Icon name="forward" size="1.125em" />
        </p>
      </div>
    </article>
  )
}

/** Stories one below the other, on a wide page from side to side. */
export function StorySection({ stories }: { stories: StoryView[] }) {
  const t = useTranslations("featured")
  if (stories.length === 0) return null
  return (
    <Section title={t("storiesTitle")} tone="sunken">
      <div className={styles.stories}>
        {stories.map((story) => (
          <Story key={story.handle} story={story} />
        ))}
      </div>
    </Section>
  )
}
