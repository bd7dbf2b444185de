import { Container, Input, Label, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useParams, useSearchParams } from "react-router-dom"
import type { GET as cooperative } from "../../../../api/admin/cooperatives/[id]/contract"
import type { GET as statement } from "../../../../api/admin/cooperatives/[id]/statement/contract"
import { call } from "../../../api/call"
import { FactList } from "../../../cooperatives/fact-list"
import { StatementTable } from "../../../money/statement-table"
import { Loaded } from "../../../shell/loaded"
import { PageHead } from "../../../shell/page-head"
import { PageTurner } from "../../../shell/page-turner"
import { amount, isolated } from "../../../words/format"
import { useWords } from "../../../words/use-words"

/** One cooperative's statement: what it is owed and why. */
const StatementPage = () => {
  const { t, language } = useWords()
  const { id = "" } = useParams()
  const [asked, ask] = useSearchParams()
  const [from, until] = [asked.get("from") ?? "", asked.get("until") ?? ""]
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1)
  const show = (next: Record<string, string>) => ask({ from, until, ...next }, { replace: true })
  const { data: of } = useQuery({
    queryKey: ["cooperatives", "one", id, language],
    queryFn: () => call<typeof cooperative>("GET", `/admin/cooperatives/${id}`, { query: { locale: language } }),
  })
  const read = useQuery({
    queryKey: ["money", "statement", id, from, until, page],
    queryFn: () =>
      call<typeof statement>("GET", `/admin/cooperatives/${id}/statement`, {
        query: { from: from || undefined, until: until || undefined, page },
      }),
    placeholderData: keepPreviousData,
  })
  return (
    <Container className="divide-y p-0">
      <PageHead
        title={t("money.statement.of", { name: of ? isolated(of.cooperative.name) : "" })}
        lead={t("money.statement.lead")}
      >
        {(["from", "until"] as const).map((end) => (
          <div key={end}>
            <Label htmlFor={`statement-${end}`} size="xsmall">
              {t(`money.statement.${end}`)}
            </Label>
            <Input
              id={`statement-${end}`}
              type="date"
              dir="ltr"
              value={end === "from" ? from : until}
              onChange={({ target }) => show({ [end]: target.value })}
            />
          </div>
        ))}
      </PageHead>
      <Loaded of={read}>
        {({ balance, paid_out, lines, count, page_size }) => (
          <>
            <FactList
              facts={[
                ...(["available", "expected", "held"] as const).map((sum): [string, string] => [
                  t(`money.owed.${sum}`),
                  amount(balance[sum], language),
                ]),
                [t("money.statement.paidOut"), amount(paid_out, language)],
              ]}
            />
            {!count && <Text className="px-6 py-4 text-ui-fg-subtle">{t("money.statement.none")}</Text>}
            {count > 0 && <StatementTable lines={lines} />}
            <PageTurner {...{ page, count }} pageSize={page_size} turn={(next) => show({ page: String(next) })} />
          </>
        )}
      </Loaded>
    </Container>
  )
}

export default StatementPage
