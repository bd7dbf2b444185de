import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { GET } from "../../../api/admin/jobs/contract"
import { call } from "../../api/call"
import { JobTable } from "../../jobs/job-table"
import { LedgerProof } from "../../jobs/ledger-proof"
import { QueueTable } from "../../jobs/queue-table"
import { Loaded } from "../../shell/loaded"
import { PageHead } from "../../shell/page-head"
import { useWords } from "../../words/use-words"

const ANEW_MS = 15_000

/** Whether the market does by itself what it should: its jobs, its queues, and the ledger's last proof. */
const JobsPage = () => {
  const { t } = useWords()
  const read = useQuery({
    queryKey: ["jobs"],
    queryFn: () => call<typeof GET>("GET", "/admin/jobs"),
    refetchInterval: ANEW_MS,
  })
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <PageHead title={t("jobs.title")} lead={t("jobs.lead")}>
          <Button size="small" variant="secondary" onClick={() => void read.refetch()}>
            {t("jobs.again")}
          </Button>
        </PageHead>
        <Loaded of={read}>{({ ledger }) => <LedgerProof ledger={ledger} />}</Loaded>
      </Container>
      {read.data && (
        <>
          <QueueTable queues={read.data.queues} />
          <JobTable jobs={read.data.jobs} />
        </>
      )}
    </div>
  )
}
export default JobsPage

export const config = defineRouteConfig({
  rank: 10,
  label: "navigation.jobs",
  translationNs: "maarid",
  icon: Clock,
})
