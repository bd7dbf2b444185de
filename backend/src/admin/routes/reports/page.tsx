import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Container, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { CsvButton } from "../../reports/csv-button"
import { Figures } from "../../reports/figures"
import { InactiveTable } from "../../reports/inactive-table"
import { lastDays, periodFault } from "../../reports/period"
import { PeriodPicker } from "../../reports/period-picker"
import { dimensions, SalesTable } from "../../reports/sales-table"
import { PageHead } from "../../shell/page-head"
import { TabRow } from "../../shell/tab-row"
import { useWords } from "../../words/use-words"

const tabs = [...dimensions, "inactive"] as const
const notes = { category: "reports.categoryNote", fair: "reports.fairNote", inactive: "reports.inactiveNote" } as const

/** What was sold in a period, at one look and by each thing it can be added up by; who sold nothing. */
const ReportsPage = () => {
  const { t, language } = useWords()
  const [asked, ask] = useSearchParams()
  const tab = tabs.find((one) => one === asked.get("by")) ?? "cooperative"
  const usual = lastDays(90)
  const period = { from: asked.get("from") ?? usual.from, until: asked.get("until") ?? usual.until }
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1)
  const show = (next: Record<string, string>) => ask({ by: tab, ...period, ...next }, { replace: true })
  const turn = (to: number) => show({ page: String(to) })
  const whole = !periodFault(period)
  const note = tab in notes ? notes[tab as keyof typeof notes] : undefined
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <PageHead title={t("reports.title")} lead={t("reports.lead")} />
        <PeriodPicker period={period} choose={show} />
      </Container>
      {whole && <Figures period={period} />}
      <Container className="divide-y p-0">
        <PageHead level="h2" title={t(`reports.by.${tab}`)}>
          {(whole || tab === "inactive") && (
            <CsvButton
              path={`/admin/reports/${tab === "inactive" ? tab : "sales"}/export`}
              query={tab === "inactive" ? { locale: language } : { by: tab, ...period, locale: language }}
              what={t(`reports.by.${tab}`)}
            />
          )}
        </PageHead>
        <TabRow
          tabs={tabs.map((one) => ({ value: one, label: t(`reports.by.${one}`) }))}
          value={tab}
          choose={(by) => show({ by })}
        />
        {note && (
          <Text size="small" className="px-6 py-3 text-ui-fg-subtle">
            {t(note)}
          </Text>
        )}
        {tab === "inactive" && <InactiveTable {...{ page, turn }} />}
        {tab !== "inactive" && whole && <SalesTable by={tab} {...{ period, page, turn }} />}
      </Container>
    </div>
  )
}
export default ReportsPage

export const config = defineRouteConfig({
  rank: 8,
  label: "navigation.reports",
  translationNs: "maarid",
  icon: ChartBar,
})
