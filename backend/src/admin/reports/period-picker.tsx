import { Button, Input, Label, Text } from "@medusajs/ui"
import type { Period } from "../../contracts/period"
import { useWords } from "../words/use-words"
import { lastDays, periodFault, thisYear } from "./period"

const presets = [
  ["reports.month", () => lastDays(30)],
  ["reports.quarter", () => lastDays(90)],
  ["reports.year", () => thisYear()],
] as const

/** The days a report tells of: two fields, and the usual ones at a press. */
export function PeriodPicker({ period, choose }: { period: Period; choose: (period: Period) => void }) {
  const { t } = useWords()
  const fault = periodFault(period)
  return (
    <div className="px-6 py-4">
      <div className="flex flex-wrap items-end gap-3">
        {(["from", "until"] as const).map((end) => (
          <div key={end}>
            <Label htmlFor={`report-${end}`} size="xsmall">
              {t(`reports.${end}`)}
            </Label>
            <Input
              id={`report-${end}`}
              type="date"
              dir="ltr"
              value={period[end]}
              onChange={({ target }) => choose({ ...period, [end]: target.value })}
              {...(fault && { "aria-invalid": true, "aria-describedby": "report-fault" })}
            />
          </div>
        ))}
        {presets.map(([label, of]) => (
          <Button key={label} variant="secondary" onClick={() => choose(of())}>
            {t(label)}
          </Button>
        ))}
      </div>
      <Text id="report-fault" size="small" className="text-ui-fg-error" role="alert">
        {fault && t(fault)}
      </Text>
    </div>
  )
}
