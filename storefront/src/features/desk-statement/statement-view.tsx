import { useTranslations } from "next-intl"
import { dayOf } from "@/features/delivery/dates"
import { PrintButton } from "@/features/purchase/components/print-button"
import { localePath, type Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import type { Answer } from "@/lib/api/types"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/inputs"
import { EmptyState } from "@/ui/notice"
import { Price } from "@/ui/price"
import type { Period } from "./period"
import { reasonWords } from "./reason-words"
import styles from "./statement.module.css"

type Statement = Answer<"/coop/statement">
type Line = Statement["lines"][number]

type BalanceProps = { locale: Locale } & Pick<Statement, "balance" | "paid_out">

/** What is owed now, what is to come, the cash in the cooperative's own hands, and what was paid, each with what it means. */
export function Balance({ locale, balance, paid_out }: BalanceProps) {
  const t = useTranslations("deskStatement")
  const sums = { ...balance, paid: paid_out }
  return (
    <dl className={styles.balance}>
      {(["available", "expected", "held", "paid"] as const).map((name) => (
        <div key={name} className={styles.figure} data-kind={name}>
          <dt>{t(`balance.${name}`)}</dt>
          <dd className={styles.amount}>
            <Price amount={sums[name]} locale={locale} size="l" />
          </dd>
          <dd className={styles.small}>{t(`balance.${name}Text`)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** From one day to another; and the same to print or to keep as a spreadsheet. */
export function PeriodForm({ locale, period }: { locale: Locale; period: Period }) {
  const t = useTranslations("deskStatement")
  const asked = new URLSearchParams({ locale, ...period })
  return (
    <div data-print="hide" className={styles.tools}>
      <form action={localePath(locale, "/coop/statement")} className={styles.period}>
        <TextInput type="date" name="from" label={t("from")} defaultValue={period.from} />
        <TextInput type="date" name="until" label={t("until")} defaultValue={period.until} />
        <Button type="submit" variant="secondary">
          {t("show")}
        </Button>
      </form>
      <div className={styles.keep}>
        <a href={`/api/desk/statement?${asked.toString()}`} download className={styles.download}>
          {t("download")}
        </a>
        <PrintButton>{t("print")}</PrintButton>
      </div>
    </div>
  )
}

function Deduction({
  locale,
  label,
  amount,
  percent,
}: {
  locale: Locale
  label: string
  amount: number
  percent: number | null
}) {
  if (!amount) return null
  return (
    <div className={styles.row}>
      <dt>
        {label}
        {percent !== null && (
          <>
            {" "}
            <bdi dir="ltr">{percent}%</bdi>
          </>
        )}
      </dt>
      <dd>
        <Price amount={amount} locale={locale} />
      </dd>
    </div>
  )
}

/** How much was sent, on which day, and under which reference the bank shows it. */
function Payout({ locale, payout }: { locale: Locale; payout: NonNullable<Line["payout"]> }) {
  const t = useTranslations("deskStatement")
  return (
    <dl>
      <div className={styles.row}>
        <dt>{t("sentOn", { day: dayOf(locale, payout.on) })}</dt>
        <dd>
          <Price amount={payout.amount} locale={locale} />
        </dd>
      </div>
      {payout.netted !== 0 && (
        <div className={styles.row}>
          <dt>{t("netted")}</dt>
          <dd>
            <Price amount={payout.netted} locale={locale} />
          </dd>
        </div>
      )}
      <div className={styles.row}>
        <dt>{t("bankReference")}</dt>
        <dd>
          <Typed locale={locale}>{payout.reference}</Typed>
        </dd>
      </div>
    </dl>
  )
}

function LineOf({ locale, line }: { locale: Locale; line: Line }) {
  const t = useTranslations("deskStatement")
  const why = reasonWords(t, line)
  return (
    <li className={styles.line}>
      <p className={styles.row}>
        <strong>{t(`kind.${line.kind}`)}</strong>
        <Price amount={line.owed || line.cash_in_hand} locale={locale} />
      </p>
      <p className={styles.small}>
        {dayOf(locale, line.on)}
        {line.reference && (
          <>
            {" · "}
            <bdi dir="ltr">{line.reference}</bdi>
          </>
        )}
      </p>
      {why && <p className={styles.small}>{why}</p>}
      {line.payout && <Payout locale={locale} payout={line.payout} />}
      {line.sold !== 0 && (
        <dl>
          <div className={styles.row}>
            <dt>{t("sold")}</dt>
            <dd>
              <Price amount={line.sold} locale={locale} />
            </dd>
          </div>
          <Deduction
            locale={locale}
            label={t("commission")}
            amount={line.commission}
            percent={line.commission_percent}
          />
          <Deduction
            locale={locale}
            label={t("contribution")}
            amount={line.contribution}
            percent={line.contribution_percent}
          />
        </dl>
      )}
      {line.cash_in_hand !== 0 && <p className={styles.small}>{t("cashInHand")}</p>}
    </li>
  )
}

/** Each event of money, newest first, with what was kept of it and why. */
export function StatementLines({ locale, lines }: { locale: Locale; lines: Line[] }) {
  const t = useTranslations("deskStatement")
  if (!lines.length)
    return (
      <EmptyState icon="cash" title={t("none")}>
        <p>{t("noneText")}</p>
      </EmptyState>
    )
  return (
    <ul role="list" className={styles.lines}>
      {lines.map((line) => (
        <LineOf key={line.id} locale={locale} line={line} />
      ))}
    </ul>
  )
}
