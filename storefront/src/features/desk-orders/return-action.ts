"use server"

import { memberClient } from "@/features/desk-shell/session"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults } from "@/features/purchase/form-words"
import { answered } from "@/lib/api/client"
import { takeStep, type Target } from "./take-step"

export async function acceptReturn(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["note"])
  const client = await memberClient()
  return takeStep(
    {
      ...target,
      work: (params) => answered(client.POST("/coop/parcels/{id}/return/accept", { params, body: values })),
    },
    values
  )
}

export async function refuseReturn(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["reason"])
  if (values.reason.trim().length < 5) return withFaults(target.locale, values, { reason: "required" })
  const client = await memberClient()
  return takeStep(
    {
      ...target,
      work: (params) => answered(client.POST("/coop/parcels/{id}/return/refuse", { params, body: values })),
    },
    values
  )
}

export async function receiveReturn(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const body = {
    restock: form.has("restock"),
    cash_paid_by: form.get("cash_paid_by") === "cooperative" ? ("cooperative" as const) : ("carrier" as const),
  }
  const client = await memberClient()
  return takeStep({
    ...target,
    work: (params) => answered(client.POST("/coop/parcels/{id}/return/received", { params, body })),
  })
}
