import { Input, Textarea } from "@medusajs/ui"
import { useWords } from "../words/use-words"
import { languages, type Text } from "./fair-form"
import { FormField } from "./form-field"

type Props = {
  path: string
  label: string
  value: Text
  longest: number
  /** Several lines. */
  long?: boolean
  change: (text: Text) => void
}

/** One text in three languages, side by side, each in its own direction. */
export function TextInThree({ path, label, value, longest, long, change }: Props) {
  const { t } = useWords()
  const Box = long ? Textarea : Input
  return (
    <fieldset className="grid gap-3 md:grid-cols-3">
      <legend className="txt-compact-small-plus mb-1">{label}</legend>
      {languages.map((language) => (
        <FormField key={language} path={`${path}.${language}`} label={t(`languages.${language}`)}>
          {(control) => (
            <Box
              {...control}
              lang={language}
              dir={language === "ar" ? "rtl" : "ltr"}
              maxLength={longest}
              value={value[language]}
              onChange={({ target }: { target: { value: string } }) => change({ ...value, [language]: target.value })}
            />
          )}
        </FormField>
      ))}
    </fieldset>
  )
}
