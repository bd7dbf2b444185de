import { Button, Text } from "@medusajs/ui"
import { useWords } from "../words/use-words"

type Props = { page: number; count: number; pageSize: number; turn: (page: number) => void }

/** Where in a list of several pages one is; nothing for a list of one. */
export function PageTurner({ page, count, pageSize, turn }: Props) {
  const { t } = useWords()
  const pages = Math.max(1, Math.ceil(count / pageSize))
  if (pages === 1) return null
  return (
    <div className="flex items-center justify-between gap-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("common.pageOf", { page, pages })}
      </Text>
      <div className="flex gap-2">
        <Button size="small" variant="secondary" disabled={page <= 1} onClick={() => turn(page - 1)}>
          {t("common.previous")}
        </Button>
        <Button size="small" variant="secondary" disabled={page >= pages} onClick={() => turn(page + 1)}>
          {t("common.next")}
        </Button>
      </div>
    </div>
  )
}
