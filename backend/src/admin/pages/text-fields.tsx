import { Input, Label, Text } from "@medusajs/ui"
import type { InfoText } from "../../modules/info-page/info-text"
import { useWords, type Language, type WordKey } from "../words/use-words"
import { BodyField } from "./body-field"
import { fields, type Field } from "./page-draft"
import { longest } from "../../modules/info-page/info-text"

type Props = {
  language: Language
  text: InfoText
  faults: Partial<Record<Field, WordKey>>
  readOnly: boolean
  change: (field: Field, value: string) => void
}

/** One language of a page: its title, its sentence and its body, each with how much of its room is used. */
export function TextFields({ language, text, faults, readOnly, change }: Props) {
  const { t } = useWords()
  const direction = language === "ar" ? "rtl" : "ltr"
  return (
    <div className="grid gap-4 px-6 py-4">
      {language !== "ar" && !readOnly && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("pages.optional", { language: t(`languages.${language}`) })}
        </Text>
      )}
      {fields.map((field) => {
        const fault = faults[field]
        const id = `page-${language}-${field}`
        const control = {
          id,
          readOnly,
          lang: language,
          dir: direction,
          value: text[field],
          "aria-invalid": fault !== undefined,
          "aria-describedby": `${id}-room`,
        }
        return (
          <div key={field} className="flex flex-col gap-1">
            <Label htmlFor={id} size="small" weight="plus">
              {t(`pages.fields.${field}`)}
            </Label>
            {field === "body" ? (
              <BodyField control={control} change={(value) => change(field, value)} />
            ) : (
              <Input {...control} onChange={({ target }) => change(field, target.value)} />
            )}
            <Text
              id={`${id}-room`}
              size="small"
              className={fault ? "text-ui-fg-error" : "text-ui-fg-subtle"}
              role={fault && "alert"}
            >
              {fault && `${t(fault)} `}
              {t("pages.room", { number: text[field].length, most: longest[field] })}
            </Text>
          </div>
        )
      })}
    </div>
  )
}
