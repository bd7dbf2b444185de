"use client"

import { useTranslations } from "next-intl"
import { Checkbox } from "@/ui/choices"
import { FieldError } from "@/ui/field"
import { Textarea } from "@/ui/inputs"
import { Disclosure } from "@/ui/disclosure"
import styles from "../components/application.module.css"
import type { ApplicationChoices } from "../server"
import type { StepProps } from "./typed-field"

const toggled = (all: string[], handle: string, on: boolean) =>
  on ? [...all.filter((one) => one !== handle), handle] : all.filter((one) => one !== handle)

/** Sectors, and the categories of what is made, opened family by family. */
export function MakesStep({ answers, change, errorOf, choices }: StepProps & { choices: ApplicationChoices }) {
  const t = useTranslations()
  const families = choices.categories.map((family) => ({
    ...family,
    options: family.children.length ? family.children : [family],
  }))
  return (
    <>
      <fieldset className={styles.group} aria-invalid={errorOf("sectors") ? true : undefined}>
        <legend>{t("apply.field.sectors")}</legend>
        {choices.sectors.map(({ handle, name }) => (
          <Checkbox
            key={handle}
            id={`sector-${handle}`}
            name="sectors"
            label={name}
            defaultChecked={answers.sectors.includes(handle)}
            onChange={({ target }) => change({ sectors: toggled(answers.sectors, handle, target.checked) })}
          />
        ))}
        <FieldError id="sectors" error={errorOf("sectors")} />
      </fieldset>
      <fieldset className={styles.group} aria-invalid={errorOf("categories") ? true : undefined}>
        <legend>{t("apply.field.categories")}</legend>
        {families.map(({ handle, name, options }) => {
          const chosen = options.filter((one) => answers.categories.includes(one.handle)).length
          return (
            <Disclosure key={handle} summary={chosen ? `${name} (${chosen})` : name}>
              {options.map((one) => (
                <Checkbox
                  key={one.handle}
                  id={`category-${one.handle}`}
                  name="categories"
                  label={one.name}
                  defaultChecked={answers.categories.includes(one.handle)}
                  onChange={({ target }) =>
                    change({ categories: toggled(answers.categories, one.handle, target.checked) })
                  }
                />
              ))}
            </Disclosure>
          )
        })}
        <FieldError id="categories" error={errorOf("categories")} />
      </fieldset>
      <Textarea
        name="about"
        label={t("apply.field.about")}
        hint={t("apply.hint.about")}
        optional={t("form.optional")}
        rows={4}
        maxLength={600}
        defaultValue={answers.about}
        onChange={({ target }) => change({ about: target.value })}
      />
    </>
  )
}
