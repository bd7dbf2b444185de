"use client"

import { useTranslations } from "next-intl"
import { Checkbox } from "@/ui/choices"
import { Select, TextInput, type OptionGroup } from "@/ui/inputs"
import type { Fields, TypedField } from "../fields"
import styles from "./checkout.module.css"

export interface Filling {
  fields: Fields
  /** Words of the errors to show now. */
  errors: Partial<Record<TypedField, string>>
  change: (part: Partial<Fields>) => void
  /** The field was left: from now on its fault may show. */
  leave: (name: TypedField) => void
}

const longest: Record<TypedField, number | undefined> = {
  recipient: 80,
  phone: 40,
  email: 120,
  province: undefined,
  city: 80,
  street: 160,
  landmark: 160,
  postcode: 10,
  payerName: 80,
  payerPhone: 40,
}

function useBinding({ fields, errors, change, leave }: Filling) {
  return (name: TypedField) => ({
    name,
    value: fields[name],
    error: errors[name],
    maxLength: longest[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
    onBlur: () => leave(name),
  })
}

/** Who receives it and where, as addresses are written here. */
export function AddressFields({ filling, provinces }: { filling: Filling; provinces: OptionGroup[] }) {
  const t = useTranslations("checkout")
  const optional = useTranslations("form")("optional")
  const bind = useBinding(filling)
  const { maxLength: _, ...province } = bind("province")
  return (
    <fieldset className={styles.part}>
      <legend>{t("addressTitle")}</legend>
      <TextInput {...bind("recipient")} label={t("recipient")} autoComplete="shipping name" required />
      <div className={styles.pair}>
        <TextInput
          {...bind("phone")}
          label={t("phone")}
          hint={t("phoneHint")}
          type="tel"
          inputMode="tel"
          autoComplete="shipping tel"
          dir="ltr"
          required
        />
        <TextInput
          {...bind("email")}
          label={t("email")}
          hint={t("emailHint")}
          optional={optional}
          type="email"
          inputMode="email"
          autoComplete="email"
          dir="ltr"
        />
      </div>
      <div className={styles.pair}>
        <Select
          {...province}
          label={t("province")}
          empty={t("provinceEmpty")}
          options={provinces}
          autoComplete="shipping address-level1"
          required
        />
        <TextInput {...bind("city")} label={t("city")} autoComplete="shipping address-level2" required />
      </div>
      <TextInput
        {...bind("street")}
        label={t("street")}
        hint={t("streetHint")}
        autoComplete="shipping address-line1"
        required
      />
      <div className={styles.pair}>
        <TextInput
          {...bind("landmark")}
          label={t("landmark")}
          hint={t("landmarkHint")}
          optional={optional}
          autoComplete="shipping address-line2"
        />
        <TextInput
          {...bind("postcode")}
          label={t("postcode")}
          hint={t("postcodeHint")}
          optional={optional}
          inputMode="numeric"
          autoComplete="shipping postal-code"
          dir="ltr"
        />
      </div>
    </fieldset>
  )
}

/** Somebody else pays: who, and how to reach them. */
export function PayerFields({ filling }: { filling: Filling }) {
  const t = useTranslations("checkout")
  const optional = useTranslations("form")("optional")
  const bind = useBinding(filling)
  const { fields, change } = filling
  return (
    <fieldset className={styles.part}>
      <legend className="visually-hidden">{t("payerTitle")}</legend>
      <Checkbox
        name="somebodyElsePays"
        label={t("somebodyElsePays")}
        checked={fields.somebodyElsePays}
        onChange={(event) => change({ somebodyElsePays: event.target.checked })}
      />
      {fields.somebodyElsePays && (
        <div className={styles.pair}>
          <TextInput {...bind("payerName")} label={t("payerName")} autoComplete="billing name" required />
          <TextInput
            {...bind("payerPhone")}
            label={t("payerPhone")}
            optional={optional}
            type="tel"
            inputMode="tel"
            autoComplete="billing tel"
            dir="ltr"
          />
        </div>
      )}
    </fieldset>
  )
}
