import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { searchedFigures } from "../../../contracts/searched-figures"
import { lastDays } from "../../reports/period"
import { SearchedTab, type AskedSearched } from "../../searched/searched-tab"
import { PageHead } from "../../shell/page-head"
import { TabRow } from "../../shell/tab-row"
import { WordsTab, type Asked } from "../../word-groups/words-tab"
import { useWords } from "../../words/use-words"

const tabs = ["meanings", "searched"] as const

/** What words mean in the search, and which were searched for. */
const WordsPage = () => {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const tab = tabs.find((one) => one === params.get("tab")) ?? "meanings"
  const given = (name: string) => params.get(name) ?? ""
  const page = Math.max(1, Math.trunc(Number(params.get("page"))) || 1)
  const show = (next: Record<string, string>) =>
    setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value)), { replace: true })

  const asked: Asked = { q: given("q"), added: given("added") === "true", page, say: given("say") }
  const ask = (next: Partial<Asked>) => {
    const { q, added, page: to, say } = { ...asked, ...next }
    show({ q, say, added: added ? "true" : "", page: to > 1 ? String(to) : "" })
  }

  const usual = lastDays(30)
  const by = searchedFigures.find((one) => one === params.get("by")) ?? "searched"
  const period = { from: given("from") || usual.from, until: given("until") || usual.until }
  const askedSearched: AskedSearched = { by, period, page }
  const askSearched = (next: Partial<AskedSearched>) => {
    const { period: days, page: to, by: figure } = { ...askedSearched, ...next }
    show({ tab: "searched", by: figure, ...days, page: to > 1 ? String(to) : "" })
  }

  return (
    <div className="flex flex-col gap-3">
      <Container className="p-0">
        <PageHead title={t("wordGroups.title")} lead={t("wordGroups.lead")} />
        <TabRow
          tabs={tabs.map((one) => ({ value: one, label: t(`wordGroups.tabs.${one}`) }))}
          value={tab}
          choose={(next) => show(next === "meanings" ? {} : { tab: next })}
        />
      </Container>
      {tab === "searched" ? (
        <SearchedTab asked={askedSearched} ask={askSearched} />
      ) : (
        <WordsTab key={asked.say} {...{ asked, ask }} />
      )}
    </div>
  )
}
export default WordsPage

export const config = defineRouteConfig({
  rank: 9,
  label: "navigation.words",
  translationNs: "maarid",
  icon: MagnifyingGlass,
})
