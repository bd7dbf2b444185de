import { useLocale, useTranslations } from "next-intl"
import { moneyParts } from "@/i18n/money"
import { Naming } from "@/i18n/naming"
import type { Api } from "@/lib/api/types"
import { Price } from "@/ui/price"
import { splitParts, type SplitPart } from "./price-split"
import styles from "./price-split-view.module.css"

const labels = {
  cooperative: "splitCooperative",
  commission: "splitCommission",
  contribution: "splitContribution",
  tax: "splitTax",
} as const satisfies Record<SplitPart, string>

/** Where one price goes: a bar of its parts, and each in words and money. */
export function PriceSplitView({ split, variant }: { split: Api["PriceSplit"]; variant?: string }) {
  const t = useTranslations("listing")
  const locale = useLocale()
  const { number, unit } = moneyParts(split.price, locale)
  const price = `${number}\u00a0${unit}`
  const parts = splitParts(split)
  return (
    <section className={styles.split}>
      <h2 className={styles.title}>{t("splitTitle")}</h2>
      <p className={styles.of}>
        {variant ? (
          <Naming locale={locale} name={variant}>
            {t("splitVariant", { price, variant })}
          </Naming>
        ) : (
          t("splitOf", { price })
        )}
      </p>
      <div aria-hidden className={styles.bar}>
        {parts.map(({ part, share }) => (
          <span key={part} className={styles[part]} style={{ flexGrow: share }} />
        ))}
      </div>
      <dl className={styles.parts}>
        {parts.map(({ part, amount }) => (
          <div key={part} data-part={part}>
            <dt>
              <span aria-hidden className={styles[part]} />
              {t(labels[part])}
            </dt>
            <dd>
              <Price amount={amount} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
