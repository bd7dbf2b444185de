import { Button, Label, Text, Textarea } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import type { POST } from "../../api/admin/applications/[id]/refuse/contract"
import type { Sent } from "../api/call"
import { useWords } from "../words/use-words"
import type { Application } from "./application-facts"
import { TickField } from "./tick-field"
import { useDecide } from "./use-decide"

type Reason = Sent<typeof POST>["reasons"][number]
type Props = { application: Application; answer: "ask" | "refuse" }

const done = { ask: "cooperatives.application.asked", refuse: "cooperatives.application.refused" } as const

/** Reasons to choose, each a sentence the applicant reads in their own language, and a word of one's own. */
export function ReasonsForm({ application, answer }: Props) {
  const { t } = useWords()
  const id = useId()
  const [reasons, setReasons] = useState<Reason[]>([])
  const [note, setNote] = useState("")
  const [wrong, setWrong] = useState(false)
  const send = useDecide<Sent<typeof POST>>(`/admin/applications/${application.id}/${answer}`, t(done[answer]))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setWrong(!reasons.length)
    if (reasons.length) send.mutate({ reasons, note })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4 px-6 py-4">
      <fieldset className="flex flex-col gap-3" aria-describedby={wrong ? `${id}-fault` : undefined}>
        <legend className="txt-compact-small-plus mb-2">{t("cooperatives.application.reasons")}</legend>
        {application.templates.map(({ reason, text }) => (
          <TickField
            key={reason}
            label={text}
            checked={reasons.includes(reason)}
            change={(checked) => {
              setWrong(false)
              setReasons(checked ? [...reasons, reason] : reasons.filter((one) => one !== reason))
            }}
          />
        ))}
        {wrong && (
          <Text id={`${id}-fault`} size="small" className="text-ui-fg-error" role="alert">
            {t("cooperatives.application.reasonNeeded")}
          </Text>
        )}
      </fieldset>
      <div>
        <Label htmlFor={id} size="xsmall">
          {t("cooperatives.application.note")}
        </Label>
        <Textarea
          id={id}
          dir="auto"
          maxLength={1000}
          value={note}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setNote(target.value)}
        />
        <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle">
          {t("cooperatives.application.noteHow")}
        </Text>
      </div>
      <div className="text-end">
        <Button
          size="small"
          type="submit"
          variant={answer === "refuse" ? "danger" : "primary"}
          isLoading={send.isPending}
        >
          {t(`cooperatives.application.${answer}`)}
        </Button>
      </div>
    </form>
  )
}
