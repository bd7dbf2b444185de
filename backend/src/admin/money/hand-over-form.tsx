import { Input, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { today } from "../../contracts/days"
import { PageHead } from "../shell/page-head"
import { amount as inWords, isolated } from "../words/format"
import { useWords } from "../words/use-words"
import { FormFoot } from "./form-foot"
import { LabelledField } from "./labelled-field"
import { recordFaults } from "./record-faults"
import { readDecimal, writeAmount } from "./typed-number"
import { useRecord } from "./use-record"

type HandOver = { key: string; expected: number; amount: number; note: string; reference: string; on: string }

type Props = {
  name: string
  /** MAD: what the holder has; not more can be expected. */
  held: number
  send: (record: HandOver) => Promise<unknown>
  close: () => void
}

/** Cash that was handed over: what should have come, what was counted, and where they differ why. Kept here until it is recorded. */
export function HandOverForm({ name, held, send, close }: Props) {
  const { t, language } = useWords()
  // One form is one record, however often it is sent.
  const [key] = useState(() => crypto.randomUUID())
  const [typed, type] = useState(() => ({
    expected: writeAmount(held, language),
    counted: "",
    note: "",
    reference: "",
    on: today(),
  }))
  const [tried, setTried] = useState(false)
  const { amount: expectedFault, ...faults } = recordFaults({ ...typed, amount: typed.expected }, held)
  const expected = readDecimal(typed.expected) ?? 0
  const counted = readDecimal(typed.counted || typed.expected) ?? 0
  const differs = counted > 0 && counted !== expected
  const money = (sum: number) => isolated(inWords(sum, language))
  const noteMissing = differs && !typed.note.trim()
  const record = useRecord({
    send: () => {
      const { note, reference, on } = typed
      return send({ key, expected, amount: counted, note: note.trim(), reference: reference.trim(), on })
    },
    tell: () => {
      const told = { amount: money(counted), name: isolated(name) }
      toast.success(t(differs ? "money.cash.recordedOtherwise" : "money.cash.recorded", told))
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const fine = !expectedFault && counted > 0 && !Object.keys(faults).length && !noteMissing
    if (fine && !record.isPending) record.mutate()
  }
  const wordsOf = (fault?: "AMOUNT" | "MOST" | "REFERENCE" | "DAY" | "FUTURE") =>
    tried && fault ? t(`money.record.faults.${fault}`, { amount: money(held) }) : undefined
  const field = (of: keyof typeof typed) => ({
    value: typed[of],
    onChange: ({ target }: { target: { value: string } }) => type({ ...typed, [of]: target.value }),
  })
  const amounts = { dir: "ltr", inputMode: "decimal", maxLength: 20 } as const
  return (
    <form onSubmit={submit} noValidate>
      <PageHead level="h2" title={t("money.cash.recordOf", { name: isolated(name) })} />
      <div className="grid gap-4 px-6 pb-4 md:grid-cols-2">
        <LabelledField
          label={t("money.cash.expected")}
          hint={t("money.record.most", { amount: money(held) })}
          fault={wordsOf(expectedFault)}
        >
          {(control) => <Input {...control} {...field("expected")} {...amounts} />}
        </LabelledField>
        <LabelledField
          label={t("money.cash.counted")}
          hint={t(differs ? "money.cash.differs" : "money.cash.countedHow", {
            amount: money(Math.abs(expected - counted)),
          })}
          fault={wordsOf(counted > 0 ? undefined : "AMOUNT")}
        >
          {(control) => (
            <Input {...control} {...field("counted")} {...amounts} placeholder={typed.expected} autoFocus />
          )}
        </LabelledField>
        {differs && (
          <LabelledField
            label={t("money.cash.why")}
            fault={tried && noteMissing ? t("money.cash.whyMissing") : undefined}
          >
            {(control) => <Input {...control} {...field("note")} dir="auto" maxLength={200} />}
          </LabelledField>
        )}
        <LabelledField
          label={t("money.reference")}
          hint={t("money.record.referenceHow")}
          fault={wordsOf(faults.reference)}
        >
          {(control) => <Input {...control} {...field("reference")} dir="auto" maxLength={80} />}
        </LabelledField>
        <LabelledField label={t("money.on")} fault={wordsOf(faults.on)}>
          {(control) => <Input {...control} {...field("on")} type="date" dir="ltr" max={today()} />}
        </LabelledField>
      </div>
      <FormFoot save={t("money.record.save")} busy={record.isPending} close={close} />
    </form>
  )
}
