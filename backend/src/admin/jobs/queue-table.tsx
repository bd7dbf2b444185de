import { Container, Table } from "@medusajs/ui"
import type { Answer } from "../api/call"
import type { GET } from "../../api/admin/jobs/contract"
import { ListTable } from "../shell/list-table"
import { PageHead } from "../shell/page-head"
import { moment } from "../words/format"
import { useWords } from "../words/use-words"

type Props = { queues: Answer<typeof GET>["queues"] }

/** What waits to be sent or done, and what was given up. */
export function QueueTable({ queues }: Props) {
  const { t, language } = useWords()
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("jobs.queues")} />
      <ListTable heads={[t("jobs.queue"), t("jobs.waiting"), t("jobs.failed"), t("jobs.oldest")]}>
        {queues.map(({ name, waiting, failed, oldest_at }) => (
          <Table.Row key={name}>
            <Table.Cell>{t(`jobs.names.${name}`)}</Table.Cell>
            <Table.Cell className="tabular-nums">{waiting}</Table.Cell>
            <Table.Cell className="tabular-nums">{failed}</Table.Cell>
            <Table.Cell>{oldest_at && moment(oldest_at, language)}</Table.Cell>
          </Table.Row>
        ))}
      </ListTable>
    </Container>
  )
}
