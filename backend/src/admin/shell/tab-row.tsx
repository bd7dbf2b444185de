import { Tabs } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useWords } from "../words/use-words"

type Props<Tab extends string> = { tabs: { value: Tab; label: string }[]; value: Tab; choose: (tab: Tab) => void }

/** The parts of a page, one shown at a time; they begin where the dashboard's language begins. */
export function TabRow<Tab extends string>({ tabs, value, choose }: Props<Tab>) {
  const { language } = useWords()
  const list = useRef<HTMLDivElement>(null)
  // On a narrow screen the chosen one may stand beyond the edge: it is brought into the middle, and the page stays.
  useEffect(() => {
    const row = list.current?.parentElement
    const chosen = list.current?.querySelector("[data-state=active]")?.getBoundingClientRect()
    const own = row?.getBoundingClientRect()
    if (chosen && own) row?.scrollBy({ left: chosen.left + chosen.width / 2 - own.left - own.width / 2 })
  }, [value])
  return (
    <Tabs
      value={value}
      dir={language === "ar" ? "rtl" : "ltr"}
      onValueChange={(next) => choose(next as Tab)}
      className="overflow-x-auto px-6 py-4"
    >
      <Tabs.List ref={list}>
        {tabs.map((tab) => (
          <Tabs.Trigger
            key={tab.value}
            value={tab.value}
            // What they show stands below by itself: it is none of the panels these would name.
            aria-controls={undefined}
            className="shrink-0 whitespace-nowrap"
          >
            {tab.label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
