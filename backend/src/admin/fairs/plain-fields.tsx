import { Input, Select } from "@medusajs/ui"
import { FormField } from "./form-field"

type DayProps = { path: string; label: string; value: string | null; change: (day: string | null) => void }

/** A day of the calendar, or none. */
export function DayField({ path, label, value, change }: DayProps) {
  return (
    <FormField path={path} label={label}>
      {(control) => (
        <Input
          {...control}
          type="date"
          dir="ltr"
          value={value ?? ""}
          onChange={({ target }) => change(target.value || null)}
        />
      )}
    </FormField>
  )
}

type CountProps = { path: string; label: string; value: number | null; change: (count: number | null) => void }

/** A whole number, or none. */
export function CountField({ path, label, value, change }: CountProps) {
  return (
    <FormField path={path} label={label}>
      {(control) => (
        <Input
          {...control}
          type="number"
          dir="ltr"
          min={1}
          step={1}
          value={value ?? ""}
          onChange={({ target }) => change(target.value ? Math.trunc(Number(target.value)) : null)}
        />
      )}
    </FormField>
  )
}

type ChoiceProps = {
  path: string
  label: string
  value: string
  options: { value: string; label: string }[]
  change: (value: string) => void
}

/** One of a list. */
export function ChoiceField({ path, label, value, options, change }: ChoiceProps) {
  return (
    <FormField path={path} label={label}>
      {({ id, disabled, ...described }) => (
        <Select value={value} onValueChange={change} disabled={disabled}>
          <Select.Trigger id={id} {...described}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {options.map((one) => (
              <Select.Item key={one.value} value={one.value}>
                {one.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </FormField>
  )
}
