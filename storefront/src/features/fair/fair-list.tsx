import { useLocale, useTranslations } from "next-intl"
import type { ComponentProps } from "react"
import { localePath } from "@/i18n/locales"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"
import { Container } from "@/ui/section"
import { FairArchive } from "./fair-archive"
import styles from "./fair-list.module.css"
import { FairWall } from "./fair-wall"
import type { FairPosterView } from "./view"

interface Props {
  coming: FairPosterView[]
  archive: ComponentProps<typeof FairArchive>["archive"]
  page: number
  pages: number
}

/** The fairs: coming ones first, then the archive that goes on selling. */
export function FairList({ coming, archive, page, pages }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Container>
      <PageHead
        trail={{
          label: t("nav.breadcrumbs"),
          items: [{ label: t("nav.home"), href: localePath(locale, "/") }, { label: t("fair.title") }],
        }}
        title={t("fair.title")}
        lead={t("fair.lead")}
      />
      {coming.length > 0 && (
        <section className={styles.part}>
          <h2>{t("fair.comingTitle")}</h2>
          <FairWall fairs={coming} lead />
        </section>
      )}
      {archive.length > 0 && <FairArchive archive={archive} />}
      <Pagination
        label={t("form.pages")}
        previousLabel={t("form.previous")}
        nextLabel={t("form.next")}
        current={page}
        total={pages}
        hrefOf={(to) => localePath(locale, to === 1 ? "/fairs" : `/fairs/page/${to}`)}
      />
    </Container>
  )
}
