import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"

type Props = { label: string; checked: boolean; disabled?: boolean; change: (checked: boolean) => void }

/** A box to tick, with its label. */
export function TickField({ label, checked, disabled, change }: Props) {
  const id = useId()
  return (
    <div className="flex items-start gap-2">
      <Checkbox
        id={id}
        className="shrink-0"
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => change(next === true)}
      />
      <Label htmlFor={id} size="small">
        {label}
      </Label>
    </div>
  )
}
