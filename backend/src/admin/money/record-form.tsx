import { Input, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { today } from "../../contracts/days"
import { PageHead } from "../shell/page-head"
import { amount as inWords, isolated } from "../words/format"
import { useWords } from "../words/use-words"
import { FormFoot } from "./form-foot"
import { LabelledField } from "./labelled-field"
import { recordFaults, type TypedRecord } from "./record-faults"
import { readDecimal, writeAmount } from "./typed-number"
import { useRecord } from "./use-record"

type Recorded = { key: string; amount: number; reference: string; on: string }

type Props = {
  title: string
  /** MAD: not more than this can be recorded. It follows what others record meanwhile. */
  most: number
  /** Just this sum, and no other. */
  whole?: boolean
  send: (record: Recorded) => Promise<unknown>
  /** What is said when it is done, with the amount in words. */
  done: (amount: string) => string
  refusals?: Record<string, string>
  close: () => void
}

/** Money that changed hands: how much, under which reference, on which day. Kept here until it is recorded. */
export function RecordForm({ title, most, whole, send, done, refusals, close }: Props) {
  const { t, language } = useWords()
  // One form is one record, however often it is sent.
  const [key] = useState(() => crypto.randomUUID())
  const [typed, type] = useState<TypedRecord>(() => ({
    amount: writeAmount(most, language),
    reference: "",
    on: today(),
  }))
  const [tried, setTried] = useState(false)
  const faults = recordFaults(typed, most)
  const highest = isolated(inWords(most, language))
  const amount = readDecimal(typed.amount) ?? 0
  const record = useRecord({
    send: () => send({ key, amount, reference: typed.reference.trim(), on: typed.on }),
    tell: () => {
      toast.success(done(isolated(inWords(amount, language))))
      close()
    },
    refusals,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!Object.keys(faults).length && !record.isPending) record.mutate()
  }
  const wordsOf = (fault?: Exclude<(typeof faults)[keyof typeof faults], undefined>) =>
    tried && fault ? t(`money.record.faults.${fault}`, { amount: highest }) : undefined
  const field = (name: keyof TypedRecord) => ({
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) => type({ ...typed, [name]: target.value }),
  })
  return (
    <form onSubmit={submit} noValidate>
      <PageHead level="h2" title={title} />
      <div className="grid gap-4 px-6 pb-4 md:grid-cols-3">
        {!whole && (
          <LabelledField
            label={t("money.amount")}
            hint={t("money.record.most", { amount: highest })}
            fault={wordsOf(faults.amount)}
          >
            {(control) => (
              <Input {...control} {...field("amount")} dir="ltr" inputMode="decimal" maxLength={20} autoFocus />
            )}
          </LabelledField>
        )}
        <LabelledField
          label={t("money.reference")}
          hint={t("money.record.referenceHow")}
          fault={wordsOf(faults.reference)}
        >
          {(control) => <Input {...control} {...field("reference")} dir="auto" maxLength={80} autoFocus={whole} />}
        </LabelledField>
        <LabelledField label={t("money.on")} fault={wordsOf(faults.on)}>
          {(control) => <Input {...control} {...field("on")} type="date" dir="ltr" max={today()} />}
        </LabelledField>
      </div>
      <FormFoot save={t("money.record.save")} busy={record.isPending} close={close} />
    </form>
  )
}
