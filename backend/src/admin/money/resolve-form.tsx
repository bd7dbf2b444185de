import { Input, Select, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import type { POST } from "../../api/admin/cash-differences/[id]/resolve/contract"
import type { GET } from "../../api/admin/cash-differences/contract"
import { call, type Answer } from "../api/call"
import { PageHead } from "../shell/page-head"
import { amount, isolated } from "../words/format"
import { useWords } from "../words/use-words"
import { FormFoot } from "./form-foot"
import { LabelledField } from "./labelled-field"
import { useRecord } from "./use-record"

type Difference = Answer<typeof GET>["differences"][number]

const bearers = ["holder", "market"] as const

/** What became of a difference: asked of its holder, or borne by the market; and why. */
export function ResolveForm({ difference, close }: { difference: Difference; close: () => void }) {
  const { t, language } = useWords()
  const [borne_by, bear] = useState<(typeof bearers)[number]>("holder")
  const [note, write] = useState("")
  const [tried, setTried] = useState(false)
  const { name, expected, counted } = difference
  const sum = isolated(amount(Math.abs(expected - counted), language))
  const short = counted < expected
  const record = useRecord({
    send: () =>
      call<typeof POST>("POST", `/admin/cash-differences/${difference.id}/resolve`, {
        body: { borne_by, note: note.trim() },
      }),
    tell: () => {
      toast.success(t("money.differences.recorded", { amount: sum, name: isolated(name) }))
      close()
    },
    refusals: { CHANGED_MEANWHILE: t("money.differences.already"), NOT_FOUND: t("money.differences.already") },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (note.trim() && !record.isPending) record.mutate()
  }
  return (
    <form onSubmit={submit} noValidate>
      <PageHead
        level="h2"
        title={t(short ? "money.differences.missing" : "money.differences.tooMuch", {
          amount: sum,
          name: isolated(name),
        })}
      />
      <div className="grid gap-4 px-6 pb-4 md:grid-cols-2">
        <LabelledField label={t("money.differences.who")}>
          {(control) => (
            <Select value={borne_by} onValueChange={(next) => bear(next as typeof borne_by)}>
              <Select.Trigger {...control}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {bearers.map((one) => (
                  <Select.Item key={one} value={one}>
                    {t(`money.differences.${short ? "bears" : "keeps"}.${one}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          )}
        </LabelledField>
        <LabelledField
          label={t("money.differences.note")}
          fault={tried && !note.trim() ? t("money.differences.noteMissing") : undefined}
        >
          {(control) => (
            <Input
              {...control}
              dir="auto"
              maxLength={200}
              value={note}
              onChange={({ target }) => write(target.value)}
              autoFocus
            />
          )}
        </LabelledField>
      </div>
      <FormFoot save={t("money.record.save")} busy={record.isPending} close={close} />
    </form>
  )
}
