import { Container, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import type { GET } from "../../api/admin/reports/summary/contract"
import type { Period } from "../../contracts/period"
import { call } from "../api/call"
import { Loaded } from "../shell/loaded"
import { PageHead } from "../shell/page-head"
import { amount, percent } from "../words/format"
import { useWords } from "../words/use-words"
import { Bar } from "./bar"
import { CsvButton } from "./csv-button"

/** The sector in a period at one look. */
export function Figures({ period }: { period: Period }) {
  const { t, language } = useWords()
  const read = useQuery({
    queryKey: ["report-summary", period],
    queryFn: () => call<typeof GET>("GET", "/admin/reports/summary", { query: period }),
    placeholderData: keepPreviousData,
  })
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("reports.summary")}>
        <CsvButton
          path="/admin/reports/summary/export"
          query={{ ...period, locale: language }}
          what={t("reports.summary")}
        />
      </PageHead>
      <Loaded of={read}>
        {({ sold, orders, cooperatives, selling, inactive, women_led, youth_led }) => (
          <dl className="grid grid-cols-1 gap-6 px-6 py-4 sm:grid-cols-2 lg:grid-cols-3">
            <Figure label={t("reports.sold")} value={amount(sold, language)} />
            <Figure label={t("reports.orders")} value={orders} />
            <Figure label={t("reports.cooperatives")} value={cooperatives}>
              {t("reports.ofSelling", { number: selling })}
            </Figure>
            {(
              [
                [t("reports.women"), women_led],
                [t("reports.youth"), youth_led],
              ] as const
            ).map(([label, led]) => (
              <Figure
                key={label}
                label={label}
                value={percent(led.share, language)}
                bar={<Bar part={led.share} most={100} />}
              >
                {t("reports.ofSales", { sold: amount(led.sold, language), number: led.cooperatives })}
              </Figure>
            ))}
            <Figure label={t("reports.inactive")} value={inactive}>
              {t("reports.ofSelling", { number: selling })}
            </Figure>
          </dl>
        )}
      </Loaded>
    </Container>
  )
}

type Props = { label: string; value: ReactNode; bar?: ReactNode; children?: string }

function Figure({ label, value, bar, children }: Props) {
  return (
    <div className="flex flex-col gap-1">
      <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
      <dd className="flex flex-col gap-1">
        <span className="h1-core tabular-nums">
          <bdi>{value}</bdi>
        </span>
        {bar}
        {children && (
          <Text size="small" className="text-ui-fg-subtle">
            {children}
          </Text>
        )}
      </dd>
    </div>
  )
}
