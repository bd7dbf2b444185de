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

const longest: Record<Exclude<TypedField, "province">, number> = {
  recipient: 80,
  phone: 40,
  email: 120,
  city: 80,
  street: 160,
  landmark: 160,
  postcode: 10,
  payerName: 80,
  payerPhone: 40,
}

/** What a control needs to show a field and to change it. */
function bindControl({ fields, errors, change, leave }: Filling, name: TypedField) {
  return {
    name,
    value: fields[name],
    error: errors[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
    onBlur: () => leave(name),
  }
}

function bindText(filling: Filling, name: keyof typeof longest) {
  return { ...bindControl(filling, name), maxLength: longest[name] }
}

/** Who receives it and where, as addresses are written here. */
export function AddressFields({ filling, provinces }: { filling: Filling; provinces: OptionGroup[] }) {
  const t = useTranslations("checkout")
  const optional = useTranslations("form")("optional")
  return (
    <fieldset className={styles.part}>
      <legend>{t("addressTitle")}</legend>
      <TextInput {...bindText(filling, "recipient")} label={t("recipient")} autoComplete="shipping name" required />
      <div className={styles.pair}>
        <TextInput
          {...bindText(filling, "phone")}
          label={t("phone")}
          hint={t("phoneHint")}
          type="tel"
          inputMode="tel"
          autoComplete="shipping tel"
          dir="ltr"
          required
        />
        <TextInput
          {...bindText(filling, "email")}
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
          {...bindControl(filling, "province")}
          label={t("province")}
          empty={t("provinceEmpty")}
          options={provinces}
          autoComplete="shipping address-level1"
          required
        />
        <TextInput {...bindText(filling, "city")} label={t("city")} autoComplete="shipping address-level2" required />
      </div>
      <TextInput
        {...bindText(filling, "street")}
        label={t("street")}
        hint={t("streetHint")}
        autoComplete="shipping address-line1"
        required
      />
      <div className={styles.pair}>
        <TextInput
          {...bindText(filling, "landmark")}
          label={t("landmark")}
          hint={t("landmarkHint")}
          optional={optional}
          autoComplete="shipping address-line2"
        />
        <TextInput
          {...bindText(filling, "postcode")}
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
          <TextInput {...bindText(filling, "payerName")} label={t("payerName")} autoComplete="billing name" required />
          <TextInput
            {...bindText(filling, "payerPhone")}
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
