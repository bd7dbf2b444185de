"use client"

import { createContext, useContext, type ComponentProps, type ReactNode } from "react"
import type { FormState } from "@/features/purchase/form-state"
import { Checkbox, RadioCards } from "@/ui/choices"
import { describing, FieldError } from "@/ui/field"
import { Textarea, TextInput } from "@/ui/inputs"

/** What was wrong with the fields of the step around, by their names. */
export const StepErrors = createContext<FormState["errors"]>({})

const useStepError = (name: string): string | undefined => useContext(StepErrors)[name]

export function StepText(props: ComponentProps<typeof TextInput>) {
  return <TextInput {...props} error={useStepError(props.name)} />
}

export function StepTextarea(props: ComponentProps<typeof Textarea>) {
  return <Textarea {...props} error={useStepError(props.name)} />
}

export function StepRadios(props: ComponentProps<typeof RadioCards>) {
  return <RadioCards {...props} error={useStepError(props.name)} />
}

export function StepCheckbox(props: ComponentProps<typeof Checkbox>) {
  return <Checkbox {...props} error={useStepError(props.name)} />
}

/** Fields of which something is wrong together, such as pieces that do not add up. */
export function StepGroup({ name, className, children }: { name: string; className?: string; children: ReactNode }) {
  const error = useStepError(name)
  return (
    <div role="group" className={className} {...describing(name, { label: "", error })}>
      {children}
      <FieldError id={name} error={error} />
    </div>
  )
}
