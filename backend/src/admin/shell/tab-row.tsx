import { Tabs } from "@medusajs/ui"
import { useWords } from "../words/use-words"

type Props<Tab extends string> = { tabs: { value: Tab; label: string }[]; value: Tab; choose: (tab: Tab) => void }

/** The parts of a page, one shown at a time; they begin where the dashboard's language begins. */
export function TabRow<Tab extends string>({ tabs, value, choose }: Props<Tab>) {
  const { language } = useWords()
  return (
    <Tabs
      value={value}
      dir={language === "ar" ? "rtl" : "ltr"}
      onValueChange={(next) => choose(next as Tab)}
      className="overflow-x-auto px-6 py-4"
    >
      <Tabs.List>
        {tabs.map((tab) => (
          <Tabs.Trigger key={tab.value} value={tab.value} className="shrink-0 whitespace-nowrap">
            {tab.label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
