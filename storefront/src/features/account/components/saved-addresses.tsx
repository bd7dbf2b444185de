"use client"

import { useLocale, useTranslations } from "next-intl"
import { useEffect, useState } from "react"
import { languageOf } from "@/i18n/language-of"
import { ask } from "@/features/purchase/ask"
import type { Api } from "@/lib/api/types"
import { Select } from "@/ui/inputs"

type Saved = Api["SavedAddress"]

/** What an address gives the checkout's form. */
export interface FilledAddress {
  recipient: string
  phone: string
  province: string
  city: string
  street: string
  landmark: string
  postcode: string
}

const filled = ({ id: _id, is_default: _usual, province_id: province, ...rest }: Saved): FilledAddress => ({
  ...rest,
  province,
})

/**
 * The addresses of who is signed in, to be chosen at the checkout; the usual one fills in a form that is still empty.
 * Nothing at all for a guest.
 */
export function SavedAddresses({ empty, onFill }: { empty: boolean; onFill: (address: FilledAddress) => void }) {
  const t = useTranslations("account")
  const locale = useLocale()
  const [addresses, setAddresses] = useState<readonly Saved[]>([])
  const [chosen, setChosen] = useState("")
  useEffect(() => {
    if (!document.cookie.split("; ").includes("maarid.signed-in=1")) return
    let left = false
    void ask<{ addresses: Saved[] }>("/api/addresses", { method: "GET", locale }).then((told) => {
      if (left || !told.ok) return
      setAddresses(told.value.addresses)
      const [usual] = told.value.addresses
      if (!usual?.is_default || !empty) return
      setChosen(usual.id)
      onFill(filled(usual))
    })
    return () => {
      left = true
    }
    // Once, when the form appears: what is typed afterwards is the buyer's.
  }, [locale])
  if (!addresses.length) return null
  return (
    <Select
      name="savedAddress"
      translate="no"
      label={t("savedAddress")}
      empty={t("otherAddress")}
      options={addresses.map((address) => {
        const label = [address.recipient, address.street, address.city].join(t("comma"))
        return { value: address.id, label, lang: languageOf(label, locale) }
      })}
      value={chosen}
      onChange={(event) => {
        setChosen(event.target.value)
        const address = addresses.find(({ id }) => id === event.target.value)
        if (address) onFill(filled(address))
      }}
    />
  )
}
