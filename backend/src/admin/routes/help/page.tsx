import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Phone } from "@medusajs/icons"
import { Badge, Container, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useDeferredValue } from "react"
import { Link, useSearchParams } from "react-router-dom"
import type { GET } from "../../../api/admin/purchases/contract"
import { call } from "../../api/call"
import { ListTable } from "../../shell/list-table"
import { Loaded } from "../../shell/loaded"
import { PageHead } from "../../shell/page-head"
import { PageTurner } from "../../shell/page-turner"
import { SearchInput } from "../../shell/search-input"
import { TabRow } from "../../shell/tab-row"
import { amount, moment } from "../../words/format"
import { useWords } from "../../words/use-words"

/** A purchase is found while its buyer is on the phone. */
const HelpPage = () => {
  const { t, language } = useWords()
  const [asked, ask] = useSearchParams()
  const only = asked.get("only") === "complaints" ? "complaints" : "all"
  const page = Number(asked.get("page") ?? 1)
  const typed = asked.get("q") ?? ""
  const q = useDeferredValue(typed.trim().slice(0, 80))
  const list = useQuery({
    queryKey: ["purchases", q, only, page, language],
    queryFn: () => call<typeof GET>("GET", "/admin/purchases", { query: { q, only, page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("help.title")} lead={t("help.lead")}>
        <SearchInput
          className="w-72"
          aria-label={t("help.find")}
          placeholder={t("help.find")}
          value={typed}
          onChange={({ target }) => ask({ only, q: target.value }, { replace: true })}
        />
      </PageHead>
      <TabRow
        tabs={[
          { value: "all", label: t("help.all") },
          { value: "complaints", label: t("help.complaints") },
        ]}
        value={only}
        choose={(next) => ask({ only: next, q: typed })}
      />
      <Loaded of={list}>
        {({ purchases, count, page_size }) => (
          <>
            {!purchases.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("help.none")}</Text>}
            {purchases.length > 0 && (
              <ListTable
                heads={[t("help.reference"), t("help.recipient"), t("help.placed"), t("help.parcels"), t("help.total")]}
              >
                {purchases.map((one) => (
                  <Table.Row key={one.id}>
                    <Table.Cell>
                      <Link className="text-ui-fg-interactive" to={`/help/${one.id}`}>
                        <bdi>{one.reference}</bdi>
                      </Link>{" "}
                      {one.open_complaints > 0 && (
                        <Badge size="2xsmall" color="orange">
                          {t("help.openComplaints", { number: one.open_complaints })}
                        </Badge>
                      )}
                    </Table.Cell>
                    <Table.Cell>
                      {one.recipient} · <bdi dir="ltr">{one.phone}</bdi>
                    </Table.Cell>
                    <Table.Cell className="whitespace-nowrap">{moment(one.placed_at, language)}</Table.Cell>
                    <Table.Cell>{one.parcels.map(({ state }) => t(`help.states.${state}`)).join(" · ")}</Table.Cell>
                    <Table.Cell>
                      <bdi>{amount(one.total, language)}</bdi>
                    </Table.Cell>
                  </Table.Row>
                ))}
              </ListTable>
            )}
            <PageTurner
              {...{ page, count }}
              pageSize={page_size}
              turn={(next) => ask({ only, q: typed, page: String(next) })}
            />
          </>
        )}
      </Loaded>
    </Container>
  )
}

export const config = defineRouteConfig({ rank: 2, label: "navigation.help", translationNs: "maarid", icon: Phone })

export default HelpPage
