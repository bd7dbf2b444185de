import { useTranslations } from "next-intl"
import type { Locale } from "@/i18n/locales"
import type { Api } from "@/lib/api/types"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"
import styles from "./purchase.module.css"

interface Props {
  locale: Locale
  transfer: NonNullable<Api["TrackedPurchase"]["transfer"]>
  /** MAD. */
  amount: number
}

/** Where to send the money, how much, and under which reference. */
export function TransferDetails({ locale, transfer, amount }: Props) {
  const t = useTranslations("purchase.transfer")
  // Written in groups as on a bank's slip: bank, town, account, key.
  const rib = transfer.rib.replace(/^(\d{3})(\d{3})(\d{16})(\d{2})$/, "$1 $2 $3 $4")
  const facts = [
    { label: t("holder"), value: <bdi>{transfer.holder}</bdi> },
    { label: t("bank"), value: <bdi>{transfer.bank}</bdi> },
    { label: t("rib"), value: <bdi dir="ltr">{rib}</bdi> },
    { label: t("reference"), value: <bdi dir="ltr">{transfer.reference}</bdi> },
    { label: t("amount"), value: <Price amount={amount} locale={locale} /> },
  ]
  return (
    <Notice tone="info" title={t("title")}>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.small}>{t("text")}</p>
    </Notice>
  )
}
