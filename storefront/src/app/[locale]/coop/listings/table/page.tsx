import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import styles from "@/features/desk-goods/components/listing-editor.module.css"
import { TableImport } from "@/features/desk-goods/components/table-import"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskGoods" })
  return { title: t("table.title") }
}

function Table({ locale }: { locale: Locale }) {
  const t = useTranslations("deskGoods.table")
  const desk = useTranslations("desk")
  return (
    <>
      <DeskHead title={t("title")} back={{ href: localePath(locale, "/coop/listings"), label: desk("nav.listings") }}>
        {t("lead")}
      </DeskHead>
      <div className={styles.cards}>
        <section className={styles.card}>
          <h2>{t("import")}</h2>
          <TableImport />
        </section>
        <section className={styles.card}>
          <h2>{t("export")}</h2>
          <p className={styles.muted}>{t("exportHint")}</p>
          <a href={`/api/coop/listings/export?locale=${locale}`} download className={styles.download}>
            {t("export")}
          </a>
        </section>
      </div>
    </>
  )
}

export default async function TablePage() {
  const locale = await pageLocale()
  await requireMember(locale, "/coop/listings/table", parts.goods)
  return <Table locale={locale} />
}
