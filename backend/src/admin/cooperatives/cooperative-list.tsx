import { Badge, Select, Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { GET } from "../../api/admin/cooperatives/contract"
import { call } from "../api/call"
import { PagedTable } from "../shell/paged-table"
import { useWords } from "../words/use-words"
import { SearchField } from "../shell/search-field"
import { StateBadge } from "../shell/state-badge"
import { standingColours } from "./standing-colours"
import type { Asking } from "./use-asked"

const statuses = ["verified", "suspended"] as const
const leads = ["women", "youth"] as const

/** Everybody who is in, found by name, by standing and by who leads them. */
export function CooperativeList({ asked, ask }: Asking) {
  const { t, language } = useWords()
  const { q, page } = asked
  const status = statuses.find((one) => one === asked.status)
  const led = leads.find((one) => one === asked.led)
  const list = useQuery({
    queryKey: ["cooperatives", "all", q, status, led, page, language],
    queryFn: () =>
      call<typeof GET>("GET", "/admin/cooperatives", {
        query: { q: q || undefined, status, led, page, locale: language },
      }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <SearchField q={q} label={t("cooperatives.find")} search={(next) => ask({ ...asked, q: next, page: 1 })} />
        <Select value={status ?? "any"} onValueChange={(next) => ask({ ...asked, status: next, page: 1 })}>
          <Select.Trigger className="w-44" aria-label={t("cooperatives.status")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value="any">{t("cooperatives.any")}</Select.Item>
            {statuses.map((one) => (
              <Select.Item key={one} value={one}>
                {t(`cooperatives.standing.statuses.${one}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        <Select value={led ?? "any"} onValueChange={(next) => ask({ ...asked, led: next, page: 1 })}>
          <Select.Trigger className="w-44" aria-label={t("cooperatives.leadership")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value="any">{t("cooperatives.any")}</Select.Item>
            {leads.map((one) => (
              <Select.Item key={one} value={one}>
                {t(`cooperatives.${one}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <PagedTable
        of={list}
        rows={({ cooperatives }) => cooperatives}
        heads={[
          t("cooperatives.cooperative"),
          t("cooperatives.application.place"),
          t("cooperatives.listingsCount"),
          t("cooperatives.membersCount"),
          t("cooperatives.status"),
        ]}
        none={t("cooperatives.noneFound")}
        page={page}
        turn={(next) => ask({ ...asked, page: next })}
      >
        {(one) => (
          <Table.Row key={one.id}>
            <Table.Cell>
              <Link className="text-ui-fg-interactive" to={`/cooperatives/${one.id}`}>
                <bdi>{one.name}</bdi>
              </Link>{" "}
              {one.women_led && <Badge size="2xsmall">{t("cooperatives.women")}</Badge>}{" "}
              {one.youth_led && <Badge size="2xsmall">{t("cooperatives.youth")}</Badge>}
            </Table.Cell>
            <Table.Cell>{one.province}</Table.Cell>
            <Table.Cell>{one.listings_count}</Table.Cell>
            <Table.Cell>{one.members_count}</Table.Cell>
            <Table.Cell>
              <StateBadge color={standingColours[one.status]}>
                {t(`cooperatives.standing.statuses.${one.status}`)}
              </StateBadge>
            </Table.Cell>
          </Table.Row>
        )}
      </PagedTable>
    </>
  )
}
