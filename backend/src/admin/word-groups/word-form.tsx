import { Alert, Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { Refused } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { LabelledField } from "../money/labelled-field"
import { isolated } from "../words/format"
import { useWords } from "../words/use-words"
import { useChangeWord } from "./use-change-word"
import { WiderField } from "./wider-field"
import { draftOf, faultsIn, fields, joined, sentOf, type Word, type WordDraft } from "./word-draft"

type Props = { word: Word; begin?: Partial<WordDraft>; close: () => void }

/** Names of a meaning, in each language; what is wrong with one is told beside it. What was typed stays until it is taken. */
export function WordForm({ word, begin, close }: Props) {
  const { t } = useWords()
  const [draft, setDraft] = useState<WordDraft>({ ...draftOf(word), ...begin })
  const [version, setVersion] = useState(word.version)
  const save = useChangeWord(word.key, close)
  const faults = save.error instanceof Refused ? save.error.faults : []
  const faultOf = (field: (typeof fields)[number]) =>
    faultsIn(field, draft, faults)
      .map(({ name, words }) => t(words, { name: isolated(name) }))
      .join(" ") || undefined
  const isBehind = version !== word.version
  const join = () => {
    setDraft(joined(draft, word))
    setVersion(word.version)
    save.reset()
  }
  return (
    <form
      className="flex flex-col gap-4 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!save.isPending) save.mutate(sentOf(draft, version))
      }}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t(word.own ? "wordGroups.howOwn" : "wordGroups.how")}
      </Text>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {fields.map((field) => (
          <LabelledField
            key={field}
            label={t(`wordGroups.fields.${field}`)}
            hint={word.names[field].join(" · ") || undefined}
            fault={faultOf(field)}
          >
            {(control) => (
              <Input
                {...control}
                dir={field === "ar" ? "rtl" : field === "also" ? "auto" : "ltr"}
                lang={field === "also" ? undefined : field}
                maxLength={2000}
                value={draft[field]}
                onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
              />
            )}
          </LabelledField>
        ))}
      </div>
      {word.own && <WiderField own={word.key} wider={draft.wider} choose={(wider) => setDraft({ ...draft, wider })} />}
      {save.error && <Alert variant="error">{t(refusalKey(save.error))}</Alert>}
      {isBehind && (
        <Alert variant="warning">
          <Text size="small">{t("wordGroups.behind")}</Text>
          <Button type="button" className="mt-3" size="small" variant="secondary" onClick={join}>
            {t("wordGroups.join")}
          </Button>
        </Alert>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button type="button" size="small" variant="secondary" onClick={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={save.isPending}>
          {t("common.save")}
        </Button>
      </div>
    </form>
  )
}
