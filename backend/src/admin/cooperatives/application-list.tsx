import { Badge, Select, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { GET } from "../../api/admin/applications/contract"
import { call } from "../api/call"
import { PagedTable } from "../shell/paged-table"
import { day } from "../words/format"
import { useWords } from "../words/use-words"
import { SearchField } from "../shell/search-field"
import { StateBadge } from "../shell/state-badge"
import type { Asking } from "./use-asked"

const statuses = ["sent", "more", "verified", "refused"] as const
const colours = { sent: "orange", more: "blue", verified: "green", refused: "red", draft: "grey" } as const

/** Applications: what waits for an answer first, found by name and by how they stand. */
export function ApplicationList({ asked, ask }: Asking) {
  const { t, language } = useWords()
  const { q, page } = asked
  const status = statuses.find((one) => one === asked.status)
  const list = useQuery({
    queryKey: ["cooperatives", "applications", q, status, page, language],
    queryFn: () =>
      call<typeof GET>("GET", "/admin/applications", { query: { q: q || undefined, status, page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <SearchField q={q} label={t("cooperatives.find")} search={(next) => ask({ ...asked, q: next, page: 1 })} />
        <Select value={status ?? "any"} onValueChange={(next) => ask({ ...asked, status: next, page: 1 })}>
          <Select.Trigger className="w-56" aria-label={t("cooperatives.status")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value="any">{t("cooperatives.any")}</Select.Item>
            {statuses.map((one) => (
              <Select.Item key={one} value={one}>
                {t(`cooperatives.application.statuses.${one}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <PagedTable
        of={list}
        rows={({ applications }) => applications}
        heads={[
          t("cooperatives.cooperative"),
          t("cooperatives.application.place"),
          t("cooperatives.papers"),
          t("cooperatives.sent"),
          t("cooperatives.status"),
        ]}
        none={t(q ? "cooperatives.noneFound" : "cooperatives.none")}
        page={page}
        turn={(next) => ask({ ...asked, page: next })}
      >
        {(one) => (
          <Table.Row key={one.id}>
            <Table.Cell>
              <Link className="text-ui-fg-interactive" to={`/cooperatives/applications/${one.id}`}>
                <bdi>{one.name}</bdi>
              </Link>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {one.legal_form && t(`cooperatives.legalForms.${one.legal_form}`)}
              </Text>
            </Table.Cell>
            <Table.Cell>{one.province}</Table.Cell>
            <Table.Cell>
              {one.papers_count}{" "}
              {one.warnings.map(({ code }) => (
                <Badge key={code} size="2xsmall" color="orange">
                  {t(`cooperatives.application.warnings.${code}`)}
                </Badge>
              ))}
            </Table.Cell>
            <Table.Cell>{one.sent_at && day(one.sent_at, language)}</Table.Cell>
            <Table.Cell>
              <StateBadge color={colours[one.status]}>
                {t(`cooperatives.application.statuses.${one.status}`)}
              </StateBadge>
            </Table.Cell>
          </Table.Row>
        )}
      </PagedTable>
    </>
  )
}
