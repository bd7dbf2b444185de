import { useTranslations } from "next-intl"
import { AddressLine } from "@/features/delivery/components/address-line"
import type { Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
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
              <Typed locale={locale} as="strong">
                {address.recipient}
              </Typed>
              {address.is_default && <Badge>{t("usual")}</Badge>}
            </p>
            <address>
              <p>
                <AddressLine locale={locale} parts={[address.street, address.landmark]} />
              </p>
              <p>
                <AddressLine locale={locale} parts={[address.city, names.get(address.province_id), address.postcode]} />
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
