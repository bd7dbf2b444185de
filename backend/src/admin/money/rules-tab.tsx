import { Button, Table, Text, toast } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { POST } from "../../api/admin/commission-rules/[id]/end/contract"
import type { GET } from "../../api/admin/commission-rules/contract"
import { call } from "../api/call"
import { PagedTable } from "../shell/paged-table"
import { StateBadge } from "../shell/state-badge"
import { moment, rate } from "../words/format"
import { useWords } from "../words/use-words"
import { RuleForm } from "./rule-form"
import { useRuleName } from "./rule-name"
import { SureButton } from "./sure-button"
import type { Asking } from "./use-asked"

const colours = { now: "green", later: "blue", replaced: "grey", past: "grey" } as const
const heads = [
  "rules.for",
  "statement.commission",
  "statement.contribution",
  "rules.state",
  "rules.from",
  "rules.until",
] as const

/** What is kept of a sale: the rules in force and those before. */
export function RulesTab({ asked, ask, readOnly }: Asking & { readOnly: boolean }) {
  const { t, language } = useWords()
  const nameOf = useRuleName()
  const { page } = asked
  const [adding, add] = useState(false)
  const list = useQuery({
    queryKey: ["money", "rules", page, language],
    queryFn: () => call<typeof GET>("GET", "/admin/commission-rules", { query: { page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Text size="small" className="max-w-3xl flex-1 basis-72 text-ui-fg-subtle">
          {t("money.rules.how")} {t("money.rules.frozen")}
        </Text>
        {!readOnly && !adding && (
          <Button size="small" onClick={() => add(true)}>
            {t("money.rules.add")}
          </Button>
        )}
      </div>
      {adding && <RuleForm categories={list.data?.categories ?? []} close={() => add(false)} />}
      <PagedTable
        of={list}
        rows={({ rules }) => rules}
        heads={[...heads.map((head) => t(`money.${head}`)), ...(readOnly ? [] : [""])]}
        none={t("money.rules.none")}
        page={page}
        turn={(next) => ask({ ...asked, page: next })}
      >
        {(rule) => (
          <Table.Row key={rule.id}>
            <Table.Cell className="min-w-40 whitespace-normal">{nameOf(rule)}</Table.Cell>
            {[rule.commission_points, rule.contribution_points].map((points, index) => (
              <Table.Cell key={index} className={points ? "tabular-nums" : "tabular-nums text-ui-fg-muted"}>
                <bdi>{rate(points, language)}</bdi>
              </Table.Cell>
            ))}
            <Table.Cell className="whitespace-nowrap">
              <StateBadge color={colours[rule.state]}>{t(`money.rules.states.${rule.state}`)}</StateBadge>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {rule.starts_at ? moment(rule.starts_at, language) : t("money.rules.always")}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{rule.ends_at && moment(rule.ends_at, language)}</Table.Cell>
            {!readOnly && (
              <Table.Cell className="text-end">
                {rule.state !== "past" && (
                  <SureButton
                    label={t("money.rules.end")}
                    about={nameOf(rule)}
                    question={t("money.rules.endSure", { name: nameOf(rule) })}
                    send={() => call<typeof POST>("POST", `/admin/commission-rules/${rule.id}/end`)}
                    tell={() => toast.success(t("money.rules.ended"))}
                  />
                )}
              </Table.Cell>
            )}
          </Table.Row>
        )}
      </PagedTable>
    </>
  )
}
