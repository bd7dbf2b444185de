import { Input, Label, Text, Textarea } from "@medusajs/ui"
import { TabRow } from "../shell/tab-row"
import { useWords, type Language, type WordKey } from "../words/use-words"
import { languages, type Draft } from "./draft"

type Props = {
  texts: Draft["texts"]
  faults: Record<string, WordKey>
  change: (texts: Draft["texts"]) => void
  /** The language that is looked at. */
  shown: Language
  show: (language: Language) => void
}

/** Title and text in each language; Arabic is needed. */
export function TextFields({ texts, faults, change, shown, show }: Props) {
  const { t } = useWords()
  const direction = shown === "ar" ? "rtl" : "ltr"
  return (
    <>
      <TabRow
        tabs={languages.map((one) => ({ value: one, label: t(`languages.${one}`) }))}
        value={shown}
        choose={show}
      />
      <div className="flex flex-col gap-4 px-6 py-4">
        {shown !== "ar" && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("announcements.optional", { language: t(`languages.${shown}`) })}
          </Text>
        )}
        {(["title", "body"] as const).map((part) => {
          const field = `${part}_${shown}` as const
          const fault = faults[field]
          const common = {
            id: field,
            lang: shown,
            dir: direction,
            value: texts[field],
            maxLength: part === "title" ? 120 : 2000,
            ...(fault && { "aria-invalid": true, "aria-describedby": `fault-${field}` }),
          }
          return (
            <div key={field}>
              <Label htmlFor={field}>{t(part === "title" ? "announcements.heading" : "announcements.body")}</Label>
              {part === "title" ? (
                <Input {...common} onChange={({ target }) => change({ ...texts, [field]: target.value })} />
              ) : (
                <Textarea {...common} rows={6} onChange={({ target }) => change({ ...texts, [field]: target.value })} />
              )}
              {fault && (
                <Text id={`fault-${field}`} size="small" className="text-ui-fg-error" role="alert">
                  {t(fault)}
                </Text>
              )}
            </div>
          )
        })}
      </div>
    </>
  )
}
