import { Label, Text } from "@medusajs/ui"
import { createContext, useContext, type ReactNode } from "react"
import { useWords } from "../words/use-words"
import { faultKey, type FairForm } from "./fair-form"

type Editing = {
  form: FairForm
  change: (part: Partial<FairForm>) => void
  /** The code of what is wrong with a field, by its path: "call.closes_on". */
  faults: ReadonlyMap<string, string>
  readOnly: boolean
}

const EditingFair = createContext<Editing | null>(null)
export const EditingProvider = EditingFair.Provider

/** The edition that is edited around here. */
export function useEditing(): Editing {
  const editing = useContext(EditingFair)
  if (!editing) throw new Error("there is no edition around this field")
  return editing
}

type Control = { id: string; disabled: boolean; "aria-invalid": boolean; "aria-describedby"?: string }

/** A labelled control with what is wrong with it beside it; `children` gets what binds the three. */
export function FormField({
  path,
  label,
  children,
}: {
  path: string
  label: string
  children: (control: Control) => ReactNode
}) {
  const { t } = useWords()
  const { faults, readOnly } = useEditing()
  const id = `fair-${path.replaceAll(".", "-")}`
  const fault = faults.get(path)
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      {children({
        id,
        disabled: readOnly,
        "aria-invalid": fault !== undefined,
        "aria-describedby": fault ? `${id}-fault` : undefined,
      })}
      {fault && (
        <Text id={`${id}-fault`} size="small" className="text-ui-fg-error" role="alert">
          {t(faultKey(fault))}
        </Text>
      )}
    </div>
  )
}
