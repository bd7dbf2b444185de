import { Alert, Button, Text } from "@medusajs/ui"
import { useWords } from "../words/use-words"

/** Somebody else was faster: whose words shall stand. Until that is said nothing is saved, and nothing is lost. */
export function Conflict({ takeTheirs, keepMine }: { takeTheirs: () => void; keepMine: () => void }) {
  const { t } = useWords()
  return (
    <Alert variant="warning" role="alert" className="m-6">
      <Text size="small">{t("pages.conflict")}</Text>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" variant="secondary" onClick={takeTheirs}>
          {t("pages.takeTheirs")}
        </Button>
        <Button size="small" variant="secondary" onClick={keepMine}>
          {t("pages.keepMine")}
        </Button>
      </div>
    </Alert>
  )
}
