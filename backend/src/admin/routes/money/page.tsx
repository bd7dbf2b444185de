import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Cash } from "@medusajs/icons"
import { Container, Text } from "@medusajs/ui"
import { useStaffRole } from "../../api/use-staff-role"
import { CashTab } from "../../money/cash-tab"
import { DifferencesTab } from "../../money/differences-tab"
import { OwedTab } from "../../money/owed-tab"
import { PayoutsTab } from "../../money/payouts-tab"
import { RefundsTab } from "../../money/refunds-tab"
import { RulesTab } from "../../money/rules-tab"
import { SendBackTab } from "../../money/send-back-tab"
import { TransfersTab } from "../../money/transfers-tab"
import { tabs, useAsked } from "../../money/use-asked"
import { PageHead } from "../../shell/page-head"
import { TabRow } from "../../shell/tab-row"
import { useWords } from "../../words/use-words"

/** The market's money: an administrator records what came and went, an auditor reads it. */
const MoneyPage = () => {
  const { t } = useWords()
  const asking = useAsked()
  const role = useStaffRole()
  const readOnly = role !== "administrator"
  const { tab } = asking.asked
  if (!role) return null
  if (role === "organizer")
    return (
      <Container className="divide-y p-0">
        <PageHead title={t("money.title")} />
        <Text className="px-6 py-4 text-ui-fg-subtle">{t("money.closed")}</Text>
      </Container>
    )
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("money.title")} lead={t("money.lead")} />
      <TabRow
        tabs={tabs.map((one) => ({ value: one, label: t(`money.tabs.${one}`) }))}
        value={tab}
        choose={(next) => asking.ask({ tab: next, q: "", page: 1 })}
      />
      {tab === "transfers" && <TransfersTab {...asking} readOnly={readOnly} />}
      {tab === "refunds" && <RefundsTab {...asking} readOnly={readOnly} />}
      {tab === "sendBack" && <SendBackTab {...asking} readOnly={readOnly} />}
      {tab === "cash" && <CashTab {...asking} readOnly={readOnly} />}
      {tab === "differences" && <DifferencesTab {...asking} readOnly={readOnly} />}
      {tab === "owed" && <OwedTab {...asking} readOnly={readOnly} />}
      {tab === "payouts" && <PayoutsTab {...asking} />}
      {tab === "rules" && <RulesTab {...asking} readOnly={readOnly} />}
    </Container>
  )
}

export const config = defineRouteConfig({ rank: 7, label: "navigation.money", translationNs: "maarid", icon: Cash })

export default MoneyPage
