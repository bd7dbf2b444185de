"use client"

import { useLocale, useTranslations } from "next-intl"
import type { Api } from "@/lib/api/types"
import { Checkbox } from "@/ui/choices"
import { Select, TextInput, type OptionGroup } from "@/ui/inputs"
import { saveAddress } from "../address-action"
import { OwnForm } from "./own-form"

interface Props {
  /** The one to change; a new one without it. */
  address?: Api["SavedAddress"]
  provinces: OptionGroup[]
}

/** An address as people write it here: province, neighbourhood, a landmark, and a phone to call. */
export function AddressForm({ address, provinces }: Props) {
  const t = useTranslations("account")
  const fields = useTranslations("checkout")
  const optional = useTranslations("form")("optional")
  const id = address?.id ?? "new"
  return (
    <OwnForm action={saveAddress.bind(null, useLocale(), address?.id ?? null)} submit={t("save")}>
      {({ values, errors }) => {
        const bind = (name: keyof Omit<Api["SavedAddress"], "id" | "is_default">, maxLength: number) => ({
          id: `${id}-${name}`,
          name,
          error: errors[name],
          defaultValue: values[name] ?? address?.[name] ?? "",
          maxLength,
        })
        const { maxLength: _, ...province } = bind("province_id", 0)
        return (
          <>
            <TextInput {...bind("recipient", 80)} label={fields("recipient")} autoComplete="shipping name" />
            <TextInput
              {...bind("phone", 40)}
              label={fields("phone")}
              hint={fields("phoneHint")}
              type="tel"
              inputMode="tel"
              autoComplete="shipping tel"
              dir="ltr"
            />
            <Select
              key={province.defaultValue}
              {...province}
              label={fields("province")}
              empty={fields("provinceEmpty")}
              options={provinces}
              autoComplete="shipping address-level1"
            />
            <TextInput {...bind("city", 80)} label={fields("city")} autoComplete="shipping address-level2" />
            <TextInput
              {...bind("street", 160)}
              label={fields("street")}
              hint={fields("streetHint")}
              autoComplete="shipping address-line1"
            />
            <TextInput
              {...bind("landmark", 160)}
              label={fields("landmark")}
              hint={fields("landmarkHint")}
              optional={optional}
              autoComplete="shipping address-line2"
            />
            <TextInput
              {...bind("postcode", 10)}
              label={fields("postcode")}
              hint={fields("postcodeHint")}
              optional={optional}
              inputMode="numeric"
              autoComplete="shipping postal-code"
              dir="ltr"
            />
            <Checkbox
              id={`${id}-is_default`}
              name="is_default"
              label={t("usualAddress")}
              defaultChecked={address?.is_default}
            />
          </>
        )
      }}
    </OwnForm>
  )
}
