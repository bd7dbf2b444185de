import { Button, Label, Select, Text, Textarea } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useWords, type WordKey } from "../words/use-words"

type Template = Extract<WordKey, `cooperatives.templates.${string}`>

type Props = {
  label: string
  hint: string
  action: string
  /** Sentences that can be taken over and changed. */
  templates?: Template[]
  /** Nothing need be written. */
  optional?: boolean
  danger?: boolean
  busy: boolean
  send: (reason: string) => void
  cancel: () => void
}

const SHORTEST = 3

/** Why, in words the members will read. */
export function ReasonForm({ label, hint, action, templates = [], optional, danger, busy, send, cancel }: Props) {
  const { t } = useWords()
  const id = useId()
  const [reason, setReason] = useState("")
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const enough = optional || reason.trim().length >= SHORTEST
    setWrong(!enough)
    if (enough) send(reason.trim())
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 px-6 py-4">
      {templates.length > 0 && (
        <Select value="" onValueChange={(key) => setReason(t(key as Template))}>
          <Select.Trigger aria-label={t("cooperatives.templates.use")}>
            <Select.Value placeholder={t("cooperatives.templates.use")} />
          </Select.Trigger>
          <Select.Content>
            {templates.map((key) => (
              <Select.Item key={key} value={key}>
                {t(key)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
      <div>
        <Label htmlFor={id} size="xsmall">
          {label}
        </Label>
        <Textarea
          id={id}
          dir="auto"
          maxLength={500}
          value={reason}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setReason(target.value)}
        />
        <Text
          id={`${id}-hint`}
          size="small"
          className={wrong ? "text-ui-fg-error" : "text-ui-fg-subtle"}
          {...(wrong && { role: "alert" })}
        >
          {wrong ? t("cooperatives.reasonShort") : hint}
        </Text>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button size="small" type="button" variant="secondary" onClick={cancel}>
          {t("common.cancel")}
        </Button>
        <Button size="small" type="submit" variant={danger ? "danger" : "primary"} isLoading={busy}>
          {action}
        </Button>
      </div>
    </form>
  )
}
