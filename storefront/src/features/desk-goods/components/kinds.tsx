"use client"

import { useLocale, useTranslations } from "next-intl"
import { Written } from "@/i18n/written"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { emptyVariant, type Text, type TypedVariant } from "../transform"
import { TextFields } from "./text-fields"
import styles from "./listing-editor.module.css"

interface Props {
  option: Text
  kinds: readonly TypedVariant[]
  /** The kinds differ in more than one thing: their names stay as they are. */
  fixed: boolean
  languages: readonly (keyof Text)[]
  errorOf: (field: string) => string | undefined
  onOption: (option: Text) => void
  onChange: (kinds: TypedVariant[]) => void
}

const most = 20

/** Price, weight and pieces; of each size or colour where there are several. */
export function Kinds({ option, kinds, fixed, languages, errorOf, onOption, onChange }: Props) {
  const t = useTranslations("deskGoods.kinds")
  const locale = useLocale()
  const several = kinds.length > 1
  const put = (row: string, part: Partial<TypedVariant>) =>
    onChange(kinds.map((one) => (one.row === row ? { ...one, ...part } : one)))
  return (
    <>
      {several && !fixed && (
        <TextFields
          name="option"
          label={t("option")}
          hint={t("optionHint")}
          value={option}
          onChange={onOption}
          errorOf={errorOf}
          longest={40}
          languages={languages}
        />
      )}
      {kinds.map((kind, index) => (
        <div key={kind.row} className={several ? styles.kind : styles.fields}>
          {several && fixed && (
            <p className={styles.kindName}>
              <Written locale={locale}>{kind.value.ar}</Written>
            </p>
          )}
          {several && !fixed && (
            <TextFields
              name={`variants.${index}.value`}
              label={t("value", { number: index + 1 })}
              value={kind.value}
              onChange={(value) => put(kind.row, { value })}
              errorOf={errorOf}
              longest={60}
              languages={languages}
            />
          )}
          <div className={styles.numbers}>
            {(
              [
                ["price", "price", "decimal"],
                ["weight", "weight_g", "numeric"],
                ["stock", "stock", "numeric"],
              ] as const
            ).map(([field, sent, inputMode]) => (
              <TextInput
                key={field}
                name={`variants.${index}.${sent}`}
                label={t(field)}
                value={kind[field]}
                inputMode={inputMode}
                dir="ltr"
                autoComplete="off"
                maxLength={12}
                error={
                  errorOf(`variants.${index}.${sent}`) ??
                  (field === "stock" ? errorOf(`variants.${index}.stock_change`) : undefined)
                }
                onChange={({ target }) => put(kind.row, { [field]: target.value })}
              />
            ))}
          </div>
          {several && !fixed && (
            <Button variant="quiet" onClick={() => onChange(kinds.filter((one) => one !== kind))}>
              {t("remove")}
            </Button>
          )}
        </div>
      ))}
      {!fixed && kinds.length < most && (
        <Button variant="secondary" onClick={() => onChange([...kinds, emptyVariant(crypto.randomUUID())])}>
          {several ? t("addAnother") : t("add")}
        </Button>
      )}
    </>
  )
}
