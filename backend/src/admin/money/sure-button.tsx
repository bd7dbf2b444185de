import { Button, usePrompt } from "@medusajs/ui"
import { isolated } from "../words/format"
import { useWords } from "../words/use-words"
import { useRecord, type Recording } from "./use-record"

type Props<Answer> = Recording<Answer> & {
  label: string
  /** What the button is about, for those who hear the page: a reference, a name. */
  about: string
  /** What is asked before it is done: it repeats what is at stake. */
  question: string
}

/** Something that cannot be taken back: asked once more, then recorded. */
export function SureButton<Answer>({ label, about, question, ...recording }: Props<Answer>) {
  const { t } = useWords()
  const ask = usePrompt()
  const record = useRecord(recording)
  const start = async () => {
    const sure = await ask({
      title: `${label}: ${isolated(about)}`,
      description: question,
      confirmText: label,
      cancelText: t("money.cancel"),
      variant: "confirmation",
    })
    if (sure) record.mutate()
  }
  return (
    <Button
      size="small"
      variant="secondary"
      className="whitespace-nowrap"
      aria-label={`${label}: ${about}`}
      isLoading={record.isPending}
      onClick={() => void start()}
    >
      {label}
    </Button>
  )
}
