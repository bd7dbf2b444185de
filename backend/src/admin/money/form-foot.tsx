import { Button } from "@medusajs/ui"
import { useWords } from "../words/use-words"

/** The foot of a form about money: to leave it, or to record what was typed. */
export function FormFoot({ save, busy, close }: { save: string; busy: boolean; close: () => void }) {
  const { t } = useWords()
  return (
    <div className="flex flex-wrap justify-end gap-2 px-6 pb-4">
      <Button size="small" type="button" variant="secondary" onClick={close}>
        {t("common.cancel")}
      </Button>
      <Button size="small" type="submit" isLoading={busy}>
        {save}
      </Button>
    </div>
  )
}
