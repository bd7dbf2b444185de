import { Button, Container, Input, Label } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import type { POST } from "../../api/admin/cooperatives/[id]/leadership/contract"
import type { Sent } from "../api/call"
import { PageHead } from "../shell/page-head"
import { useWords } from "../words/use-words"
import type { StaffCooperative } from "./cooperative-facts"
import { TickField } from "./tick-field"
import { useDecide } from "./use-decide"

type Props = { cooperative: StaffCooperative; readOnly: boolean }

const fields = ["women_led", "youth_led"] as const

/** Who leads it, as an organizer read in the register; only what was changed is sent. */
export function LeadershipCard({ cooperative, readOnly }: Props) {
  const { t } = useWords()
  const id = useId()
  const [led, setLed] = useState({ women_led: cooperative.women_led, youth_led: cooperative.youth_led })
  const [reason, setReason] = useState("")
  const save = useDecide<Sent<typeof POST>>(
    `/admin/cooperatives/${cooperative.id}/leadership`,
    t("cooperatives.leadershipSaved")
  )
  const changed = fields.filter((field) => led[field] !== cooperative[field])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ ...Object.fromEntries(changed.map((field) => [field, led[field]])), reason })
  }
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("cooperatives.leadership")} lead={t("cooperatives.leadershipLead")} />
      <form onSubmit={submit} className="flex flex-col gap-3 px-6 py-4">
        {fields.map((field) => (
          <TickField
            key={field}
            label={t(`cooperatives.application.${field}`)}
            checked={led[field]}
            disabled={readOnly}
            change={(checked) => setLed({ ...led, [field]: checked })}
          />
        ))}
        {changed.length > 0 && (
          <>
            <div>
              <Label htmlFor={id} size="xsmall">
                {t("cooperatives.source")}
              </Label>
              <Input
                id={id}
                dir="auto"
                maxLength={500}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            </div>
            <div className="text-end">
              <Button size="small" type="submit" isLoading={save.isPending}>
                {t("common.save")}
              </Button>
            </div>
          </>
        )}
      </form>
    </Container>
  )
}
