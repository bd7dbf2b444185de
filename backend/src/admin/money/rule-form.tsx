import { Input, Select, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import type { POST } from "../../api/admin/commission-rules/contract"
import { today } from "../../contracts/days"
import { call } from "../api/call"
import { PageHead } from "../shell/page-head"
import { TabRow } from "../shell/tab-row"
import { isolated, rate } from "../words/format"
import { useWords } from "../words/use-words"
import { CooperativeChoice } from "./cooperative-choice"
import { FormFoot } from "./form-foot"
import { LabelledField } from "./labelled-field"
import { emptyRule, ruleFaults, scopes, sentRule, type RuleDraft } from "./rule-draft"
import { useRecord } from "./use-record"

type Props = { categories: { id: string; name: string }[]; close: () => void }

/** A new rule: what it is for, how much it keeps, from when. What was typed stays until it was taken. */
export function RuleForm({ categories, close }: Props) {
  const { t, language } = useWords()
  const [draft, change] = useState<RuleDraft>(emptyRule)
  const [tried, setTried] = useState(false)
  const faults = ruleFaults(draft)
  const rule = sentRule(draft)
  const record = useRecord({
    send: () => call<typeof POST>("POST", "/admin/commission-rules", { body: rule }),
    tell: () => {
      toast.success(t("money.rules.saved", { percent: isolated(rate(rule.commission_points, language)) }))
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!Object.keys(faults).length && !record.isPending) record.mutate()
  }
  const wordsOf = (fault?: Exclude<(typeof faults)[keyof typeof faults], undefined>) =>
    tried && fault ? t(`money.rules.faults.${fault}`) : undefined
  return (
    <form onSubmit={submit} noValidate>
      <PageHead level="h2" title={t("money.rules.add")} />
      <TabRow
        tabs={scopes.map((scope) => ({ value: scope, label: t(`money.rules.scopes.${scope}`) }))}
        value={draft.scope}
        choose={(scope) => change({ ...draft, scope })}
      />
      <div className="grid gap-4 px-6 pb-4 md:grid-cols-2">
        {draft.scope === "category" && (
          <LabelledField label={t("money.rules.scopes.category")} fault={wordsOf(faults.scope)}>
            {(control) => (
              <Select
                value={draft.category_id}
                onValueChange={(category_id) => change({ ...draft, category_id })}
                dir={language === "ar" ? "rtl" : "ltr"}
              >
                <Select.Trigger {...control}>
                  <Select.Value placeholder={t("money.rules.chooseCategory")} />
                </Select.Trigger>
                <Select.Content>
                  {categories.map(({ id, name }) => (
                    <Select.Item key={id} value={id}>
                      {name}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select>
            )}
          </LabelledField>
        )}
        {draft.scope === "cooperative" && (
          <CooperativeChoice
            chosen={draft.cooperative}
            choose={(cooperative) => change({ ...draft, cooperative })}
            fault={wordsOf(faults.scope)}
          />
        )}
        {(["commission", "contribution"] as const).map((part) => (
          <LabelledField
            key={part}
            label={t(`money.rules.${part}`)}
            hint={t("money.rules.percentHow")}
            fault={wordsOf(faults[part])}
          >
            {(control) => (
              <Input
                {...control}
                dir="ltr"
                inputMode="decimal"
                maxLength={8}
                value={draft[part]}
                onChange={({ target }) => change({ ...draft, [part]: target.value })}
              />
            )}
          </LabelledField>
        ))}
        <LabelledField label={t("money.rules.from")} hint={t("money.rules.fromHow")} fault={wordsOf(faults.from)}>
          {(control) => (
            <Input
              {...control}
              type="date"
              dir="ltr"
              min={today()}
              value={draft.from}
              onChange={({ target }) => change({ ...draft, from: target.value })}
            />
          )}
        </LabelledField>
      </div>
      <FormFoot save={t("money.rules.save")} busy={record.isPending} close={close} />
    </form>
  )
}
