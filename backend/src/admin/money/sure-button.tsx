import { Button } from "@medusajs/ui"
import { useSure } from "../shell/use-sure"
import { isolated } from "../words/format"
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
  const sure = useSure()
  const record = useRecord(recording)
  const start = async () => {
    const title = `${label}: ${isolated(about)}`
    if (await sure({ label, title, question, variant: "confirmation" })) record.mutate()
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
