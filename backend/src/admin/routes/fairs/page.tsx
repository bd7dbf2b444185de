import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Badge, Button, Container, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Link, useSearchParams } from "react-router-dom"
import type { GET } from "../../../api/admin/fairs/contract"
import { call } from "../../api/call"
import { useStaffRole } from "../../api/use-staff-role"
import { callWord } from "../../fairs/call-word"
import { ListTable } from "../../shell/list-table"
import { Loaded } from "../../shell/loaded"
import { PageHead } from "../../shell/page-head"
import { PageTurner } from "../../shell/page-turner"
import { StateBadge } from "../../shell/state-badge"
import { daySpan } from "../../words/format"
import { useWords } from "../../words/use-words"

/** All editions, the coming ones first. */
const FairsPage = () => {
  const { t, language } = useWords()
  const role = useStaffRole()
  const [asked, ask] = useSearchParams()
  const page = Number(asked.get("page") ?? 1)
  const list = useQuery({
    queryKey: ["fairs", page, language],
    queryFn: () => call<typeof GET>("GET", "/admin/fairs", { query: { page, locale: language, page_size: 24 } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("fairs.title")} lead={t("fairs.lead")}>
        {(role === "administrator" || role === "organizer") && (
          <Button size="small" asChild>
            <Link to="/fairs/new">{t("fairs.make")}</Link>
          </Button>
        )}
      </PageHead>
      <Loaded of={list}>
        {({ fairs, count, page_size }) => (
          <>
            {!fairs.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("fairs.none")}</Text>}
            <ListTable
              heads={[t("fairs.name"), t("fairs.days"), t("fairs.call"), t("fairs.applications"), t("fairs.state")]}
            >
              {fairs.map((fair) => (
                <Table.Row key={fair.id}>
                  <Table.Cell>
                    <Link className="text-ui-fg-interactive" to={`/fairs/${fair.id}`}>
                      {fair.name}
                    </Link>{" "}
                    {fair.demo && (
                      <Badge size="2xsmall" color="grey">
                        {t("fairs.demo")}
                      </Badge>
                    )}
                  </Table.Cell>
                  <Table.Cell>
                    {fair.starts_on ? daySpan(fair.starts_on, fair.ends_on ?? fair.starts_on, language) : fair.year}
                  </Table.Cell>
                  <Table.Cell>{t(`fairs.calls.${callWord(fair, fair.call)}`)}</Table.Cell>
                  <Table.Cell>
                    <Link className="text-ui-fg-interactive" to={`/fairs/${fair.id}?tab=applications`}>
                      {t("fairs.statuses.accepted")}: {fair.counts.accepted}
                    </Link>{" "}
                    {fair.counts.applied > 0 && (
                      <Badge size="2xsmall" color="orange">
                        {t("fairs.waiting", { number: fair.counts.applied })}
                      </Badge>
                    )}
                  </Table.Cell>
                  <Table.Cell>
                    <StateBadge color={fair.called_off ? "red" : fair.published ? "green" : "grey"}>
                      {t(
                        fair.called_off
                          ? "fairs.calledOff"
                          : fair.published
                            ? `fairs.states.${fair.state}`
                            : "fairs.draft"
                      )}
                    </StateBadge>
                  </Table.Cell>
                </Table.Row>
              ))}
            </ListTable>
            <PageTurner {...{ page, count }} pageSize={page_size} turn={(next) => ask({ page: String(next) })} />
          </>
        )}
      </Loaded>
    </Container>
  )
}

export const config = defineRouteConfig({
  rank: 3,
  label: "navigation.fairs",
  translationNs: "maarid",
  icon: BuildingStorefront,
})

export default FairsPage
