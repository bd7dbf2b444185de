import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { GET } from "../../../api/admin/review/contract"
import { call } from "../../api/call"
import { useMayDecide } from "../../api/use-staff-role"
import { ApplicationList } from "../../cooperatives/application-list"
import { CooperativeList } from "../../cooperatives/cooperative-list"
import { tabs, useAsked, type Tab } from "../../cooperatives/use-asked"
import { WaitingListings, WaitingPapers, WaitingSigns } from "../../cooperatives/waiting-tabs"
import { PageHead } from "../../shell/page-head"
import { TabRow } from "../../shell/tab-row"
import { useWords } from "../../words/use-words"

/** The work list: who wants to come in, what waits to be looked at, and everybody who is in. */
const CooperativesPage = () => {
  const { t } = useWords()
  const { asked, ask } = useAsked()
  const readOnly = !useMayDecide()
  const { data: waiting } = useQuery({
    queryKey: ["cooperatives", "waiting"],
    queryFn: () => call<typeof GET>("GET", "/admin/review"),
  })
  const labelOf = (tab: Tab) => {
    const count = tab === "all" ? 0 : (waiting?.[tab] ?? 0)
    return t(`cooperatives.tabs.${tab}`) + (count ? ` (${count})` : "")
  }
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("cooperatives.title")} lead={t("cooperatives.lead")} />
      <TabRow
        tabs={tabs.map((tab) => ({ value: tab, label: labelOf(tab) }))}
        value={asked.tab}
        choose={(tab) => ask({ tab, q: "", status: "", led: "", page: 1 })}
      />
      {asked.tab === "applications" && <ApplicationList {...{ asked, ask }} />}
      {asked.tab === "signs" && <WaitingSigns {...{ asked, ask, readOnly }} />}
      {asked.tab === "listings" && <WaitingListings {...{ asked, ask }} />}
      {asked.tab === "papers" && <WaitingPapers {...{ asked, ask, readOnly }} />}
      {asked.tab === "all" && <CooperativeList {...{ asked, ask }} />}
    </Container>
  )
}

export const config = defineRouteConfig({
  rank: 1,
  label: "navigation.cooperatives",
  translationNs: "maarid",
  icon: BuildingStorefront,
})

export default CooperativesPage
