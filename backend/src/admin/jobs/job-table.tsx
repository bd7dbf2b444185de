import { Container, Table, Text } from "@medusajs/ui"
import type { Answer } from "../api/call"
import type { GET } from "../../api/admin/jobs/contract"
import { ListTable } from "../shell/list-table"
import { PageHead } from "../shell/page-head"
import { StateBadge } from "../shell/state-badge"
import { moment } from "../words/format"
import { useWords } from "../words/use-words"

type Props = { jobs: Answer<typeof GET>["jobs"] }

const colours = { running: "blue", done: "green", failed: "red" } as const

/** When each job last ran, how long, and how it ended; why, where it failed. */
export function JobTable({ jobs }: Props) {
  const { t, language } = useWords()
  const heads = [
    t("jobs.job"),
    t("jobs.outcome"),
    t("jobs.started"),
    t("jobs.took"),
    t("jobs.done"),
    t("jobs.schedule"),
  ]
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("jobs.title")} />
      {!jobs.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("jobs.none")}</Text>}
      {jobs.length > 0 && (
        <ListTable heads={heads}>
          {jobs.map(({ name, outcome, started_at, took_ms, done_at, schedule, failure }) => (
            <Table.Row key={name}>
              <Table.Cell>
                <bdi>{name}</bdi>
                {failure && (
                  <Text size="small" className="max-w-md whitespace-normal break-words text-ui-fg-error" dir="auto">
                    {failure}
                  </Text>
                )}
              </Table.Cell>
              <Table.Cell>
                <StateBadge color={colours[outcome]}>{t(`jobs.outcomes.${outcome}`)}</StateBadge>
              </Table.Cell>
              <Table.Cell>{moment(started_at, language)}</Table.Cell>
              <Table.Cell className="tabular-nums">
                {took_ms !== null && t("jobs.seconds", { number: (took_ms / 1000).toFixed(2) })}
              </Table.Cell>
              <Table.Cell>{done_at && moment(done_at, language)}</Table.Cell>
              <Table.Cell>
                <bdi dir="ltr">{schedule}</bdi>
              </Table.Cell>
            </Table.Row>
          ))}
        </ListTable>
      )}
    </Container>
  )
}
