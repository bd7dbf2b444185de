import { Button, Container, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { GET } from "../../api/admin/reports/searched/contract"
import { searchedFigures as figures, type SearchedBy } from "../../contracts/searched-figures"
import type { Period } from "../../contracts/period"
import { call } from "../api/call"
import { useMayDecide } from "../api/use-staff-role"
import { CsvButton } from "../reports/csv-button"
import { periodFault } from "../reports/period"
import { PeriodPicker } from "../reports/period-picker"
import { ListTable } from "../shell/list-table"
import { Loaded } from "../shell/loaded"
import { PageHead } from "../shell/page-head"
import { PageTurner } from "../shell/page-turner"
import { TabRow } from "../shell/tab-row"
import { useWords } from "../words/use-words"

export type AskedSearched = { by: SearchedBy; period: Period; page: number }

type Props = { asked: AskedSearched; ask: (next: Partial<AskedSearched>) => void }

/** What was searched for, found nothing, was opened, and was bought after; words without a meaning can be given one. */
export function SearchedTab({ asked: { by, period, page }, ask }: Props) {
  const { t, language } = useWords()
  const mayDecide = useMayDecide()
  const whole = !periodFault(period)
  const read = useQuery({
    queryKey: ["searched", by, period, page],
    queryFn: () => call<typeof GET>("GET", "/admin/reports/searched", { query: { by, ...period, page } }),
    placeholderData: keepPreviousData,
    enabled: whole,
  })
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("searched.title")} lead={t("searched.lead")}>
        {whole && (
          <CsvButton
            path="/admin/reports/searched/export"
            query={{ by, ...period, locale: language }}
            what={t(`searched.by.${by}`)}
          />
        )}
      </PageHead>
      <PeriodPicker period={period} choose={(next) => ask({ period: next, page: 1 })} />
      <TabRow
        tabs={figures.map((one) => ({ value: one, label: t(`searched.by.${one}`) }))}
        value={by}
        choose={(next) => ask({ by: next, page: 1 })}
      />
      {whole && (
        <Loaded of={read}>
          {({ rows, count, page_size, hidden }) => (
            <>
              {count ? (
                <ListTable
                  heads={[
                    t("searched.words"),
                    t("searched.language"),
                    ...figures.map((one) => t(`searched.heads.${one}`)),
                    "",
                  ]}
                >
                  {rows.map((row) => (
                    <Table.Row key={`${row.locale} ${row.words}`}>
                      <Table.Cell className="min-w-40 whitespace-normal">
                        <bdi>{row.words}</bdi>
                      </Table.Cell>
                      <Table.Cell>{t(`languages.${row.locale}`)}</Table.Cell>
                      {figures.map((one) => (
                        <Table.Cell key={one} className="tabular-nums">
                          {row[one]}
                        </Table.Cell>
                      ))}
                      <Table.Cell className="text-end">
                        {mayDecide && row.nothing > 0 && (
                          <Button size="small" variant="transparent" asChild>
                            <Link
                              to={`/words?q=${encodeURIComponent(row.words)}&say=${encodeURIComponent(row.words)}`}
                              aria-label={`${t("searched.say")}: ${row.words}`}
                            >
                              {t("searched.say")}
                            </Link>
                          </Button>
                        )}
                      </Table.Cell>
                    </Table.Row>
                  ))}
                </ListTable>
              ) : (
                <Text className="px-6 py-4 text-ui-fg-subtle">{t("searched.none")}</Text>
              )}
              {hidden > 0 && (
                <Text size="small" className="px-6 py-3 text-ui-fg-subtle">
                  {t("searched.hidden", { number: hidden })}
                </Text>
              )}
              <PageTurner {...{ page, count }} pageSize={page_size} turn={(to) => ask({ page: to })} />
            </>
          )}
        </Loaded>
      )}
    </Container>
  )
}
