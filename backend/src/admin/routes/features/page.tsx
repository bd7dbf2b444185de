import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Sparkles } from "@medusajs/icons"
import { Button, Container, Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Link, useSearchParams } from "react-router-dom"
import type { GET } from "../../../api/admin/placements/contract"
import { call } from "../../api/call"
import { placeName } from "../../features/place-name"
import { ListTable } from "../../shell/list-table"
import { Loaded } from "../../shell/loaded"
import { PageHead } from "../../shell/page-head"
import { PageTurner } from "../../shell/page-turner"
import { TabRow } from "../../shell/tab-row"
import { useWords } from "../../words/use-words"

const scopes = ["home", "hero", "territory", "fair"] as const

/** The places where something is put first, by the part of the market they are in. */
const FeaturesPage = () => {
  const { t, language } = useWords()
  const [asked, ask] = useSearchParams()
  const scope = scopes.find((one) => one === asked.get("scope")) ?? "home"
  const page = Number(asked.get("page") ?? 1)
  const list = useQuery({
    queryKey: ["placements", scope, page, language],
    queryFn: () =>
      call<typeof GET>("GET", "/admin/placements", { query: { scope, page, locale: language, page_size: 24 } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("features.title")} lead={t("features.lead")} />
      <TabRow
        tabs={scopes.map((one) => ({ value: one, label: t(`features.${one}`) }))}
        value={scope}
        choose={(next) => ask({ scope: next })}
      />
      <Loaded of={list}>
        {({ placements, count, page_size }) => (
          <>
            <ListTable heads={[t("features.place"), t("features.now"), t("features.chosen"), ""]}>
              {placements.map(({ placement, name, current, chosen }) => (
                <Table.Row key={placement}>
                  <Table.Cell>{name ?? placeName(t, placement)}</Table.Cell>
                  <Table.Cell>{current}</Table.Cell>
                  <Table.Cell>{chosen}</Table.Cell>
                  <Table.Cell className="text-end">
                    <Button size="small" variant="secondary" asChild>
                      <Link
                        to={`/features/${placement}`}
                        aria-label={`${t("features.open")}: ${name ?? placeName(t, placement)}`}
                      >
                        {t("features.open")}
                      </Link>
                    </Button>
                  </Table.Cell>
                </Table.Row>
              ))}
            </ListTable>
            <PageTurner {...{ page, count }} pageSize={page_size} turn={(next) => ask({ scope, page: String(next) })} />
          </>
        )}
      </Loaded>
    </Container>
  )
}
export default FeaturesPage

export const config = defineRouteConfig({
  rank: 4,
  label: "navigation.features",
  translationNs: "maarid",
  icon: Sparkles,
})
