import { Label, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

type Control = { id: string; "aria-invalid": boolean; "aria-describedby"?: string }
type Props = { label: string; hint?: string; fault?: string; children: (control: Control) => ReactNode }

/** A control with its name, how it is filled in, and what is wrong with it, beside it. */
export function LabelledField({ label, hint, fault, children }: Props) {
  const id = useId()
  const beside = fault ?? hint
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      {children({ id, "aria-invalid": fault !== undefined, "aria-describedby": beside ? `${id}-beside` : undefined })}
      {beside && (
        <Text
          id={`${id}-beside`}
          size="small"
          className={fault ? "text-ui-fg-error" : "text-ui-fg-subtle"}
          {...(fault && { role: "alert" })}
        >
          {beside}
        </Text>
      )}
    </div>
  )
}
