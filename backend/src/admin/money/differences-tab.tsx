import { Badge, Button, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { GET } from "../../api/admin/cash-differences/contract"
import { call, type Answer } from "../api/call"
import { PagedTable } from "../shell/paged-table"
import { amount, day } from "../words/format"
import { useWords } from "../words/use-words"
import { ResolveForm } from "./resolve-form"
import type { Asking } from "./use-asked"

type Difference = Answer<typeof GET>["differences"][number]
type Props = Asking & { readOnly: boolean }

/** Cash that was counted otherwise than expected: who has it, why, and what became of it. */
export function DifferencesTab({ asked, ask, readOnly }: Props) {
  const { t, language } = useWords()
  const { page } = asked
  const [chosen, choose] = useState<Difference | null>(null)
  const list = useQuery({
    queryKey: ["money", "differences", page, language],
    queryFn: () => call<typeof GET>("GET", "/admin/cash-differences", { query: { page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  const heads = ["since", "cash.holder", "cash.expected", "cash.counted", "differences.why"] as const
  return (
    <>
      <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
        {t("money.differences.how")}
      </Text>
      {chosen && <ResolveForm key={chosen.id} difference={chosen} close={() => choose(null)} />}
      <PagedTable
        of={list}
        rows={({ differences }) => differences}
        heads={[...heads.map((head) => t(`money.${head}`)), ""]}
        none={t("money.differences.none")}
        page={page}
        turn={(next) => {
          choose(null)
          ask({ ...asked, page: next })
        }}
      >
        {(one) => (
          <Table.Row key={one.id}>
            <Table.Cell className="whitespace-nowrap">{day(one.since, language)}</Table.Cell>
            <Table.Cell className="min-w-40 whitespace-normal">
              <bdi>{one.name}</bdi>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t(`money.cash.kinds.${one.holder_kind}`)}
              </Text>
              {one.purchase && (
                <Link className="text-ui-fg-interactive" to={`/help/${one.purchase.id}`}>
                  <bdi>{one.purchase.reference}</bdi>
                </Link>
              )}
            </Table.Cell>
            {[one.expected, one.counted].map((sum, index) => (
              <Table.Cell key={index} className="whitespace-nowrap tabular-nums">
                <bdi>{amount(sum, language)}</bdi>
              </Table.Cell>
            ))}
            <Table.Cell className="min-w-40 whitespace-normal">
              <bdi>{one.note}</bdi>
              {one.resolved && (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {t(`money.differences.borne.${one.resolved.borne_by}`)}: <bdi>{one.resolved.note}</bdi>
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="text-end">
              {one.resolved && <Badge size="2xsmall">{t("money.differences.resolved")}</Badge>}
              {!one.resolved && !readOnly && (
                <Button
                  size="small"
                  variant="secondary"
                  className="whitespace-nowrap"
                  aria-label={`${t("money.differences.resolve")}: ${one.name}`}
                  onClick={() => choose(one)}
                >
                  {t("money.differences.resolve")}
                </Button>
              )}
            </Table.Cell>
          </Table.Row>
        )}
      </PagedTable>
    </>
  )
}
