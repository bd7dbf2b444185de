import { ArrowDownTray } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useWords } from "../words/use-words"

type Props = { path: string; query: Record<string, string>; what: string }

/** Fetches a report as a file. */
export function CsvButton({ path, query, what }: Props) {
  const { t } = useWords()
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={`${path}?${new URLSearchParams(query)}`} download aria-label={t("reports.csvOf", { what })}>
        <ArrowDownTray />
        {t("reports.csv")}
      </a>
    </Button>
  )
}
