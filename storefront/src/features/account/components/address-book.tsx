import { useTranslations } from "next-intl"
import type { Locale } from "@/i18n/locales"
import type { Api } from "@/lib/api/types"
import { Badge } from "@/ui/badge"
import { Button } from "@/ui/button"
import { Disclosure } from "@/ui/disclosure"
import type { OptionGroup } from "@/ui/inputs"
import { removeAddress } from "../address-action"
import styles from "./account.module.css"
import { AddressForm } from "./address-form"

interface Props {
  locale: Locale
  addresses: Api["SavedAddress"][]
  provinces: OptionGroup[]
}

/** The saved addresses, each to be changed or removed in its place, and a new one. */
export function AddressBook({ locale, addresses, provinces }: Props) {
  const t = useTranslations("account")
  const names = new Map(
    provinces.flatMap((region) => region.options.map(({ value, label }) => [value, label] as const))
  )
  return (
    <>
      <p>{t("addressesText")}</p>
      <ul role="list" className={styles.list}>
        {addresses.map((address) => (
          <li key={`${address.id} ${JSON.stringify(address)}`} className={styles.address}>
            <p className={styles.row}>
              <strong translate="no" dir="auto">
                {address.recipient}
              </strong>
              {address.is_default && <Badge>{t("usual")}</Badge>}
            </p>
            <address translate="no">
              <p dir="auto">{[address.street, address.landmark].filter(Boolean).join(t("comma"))}</p>
              <p dir="auto">
                {[address.city, names.get(address.province_id), address.postcode].filter(Boolean).join(t("comma"))}
              </p>
              <p className={styles.small}>
                <bdi dir="ltr">{address.phone}</bdi>
              </p>
            </address>
            <Disclosure summary={t("changeAddress")} group="address">
              <AddressForm address={address} provinces={provinces} />
              <form action={removeAddress.bind(null, locale, address.id)}>
                <Button type="submit" variant="danger">
                  {t("removeAddress")}
                </Button>
              </form>
            </Disclosure>
          </li>
        ))}
      </ul>
      <Disclosure summary={t("newAddress")} group="address" open={addresses.length === 0}>
        <AddressForm provinces={provinces} />
      </Disclosure>
    </>
  )
}
