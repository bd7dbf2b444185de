"use server"

import { typedNumber } from "@/features/desk-goods/typed-number"
import { memberClient } from "@/features/desk-shell/session"
import type { FormState } from "@/features/purchase/form-state"
import { typedValues, withFaults } from "@/features/purchase/form-words"
import { answered } from "@/lib/api/client"
import type { Sent } from "@/lib/api/types"
import { takeStep, type Target } from "./take-step"
import { readBoxes, readPart } from "./typed-parts"

export async function acceptOrder(target: Target): Promise<FormState> {
  const client = await memberClient()
  return takeStep({ ...target, work: (params) => answered(client.POST("/coop/parcels/{id}/accept", { params })) })
}

export async function acceptPart(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const body = { lines: readPart(form) }
  const client = await memberClient()
  return takeStep({
    ...target,
    work: (params) => answered(client.POST("/coop/parcels/{id}/accept-part", { params, body })),
  })
}

export async function declineOrder(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["reason"])
  if (!values.reason) return withFaults(target.locale, values, { reason: "choose" })
  const body = { reason: values.reason as Sent<"/coop/parcels/{id}/decline">["reason"] }
  const client = await memberClient()
  return takeStep(
    { ...target, work: (params) => answered(client.POST("/coop/parcels/{id}/decline", { params, body })) },
    values
  )
}

export async function noteCall(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const body = { outcome: typedValues(form, ["outcome"]).outcome as Sent<"/coop/parcels/{id}/call">["outcome"] }
  const client = await memberClient()
  return takeStep({ ...target, work: (params) => answered(client.POST("/coop/parcels/{id}/call", { params, body })) })
}

export async function packOrder(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const boxes = readBoxes(form)
  const body = boxes.length ? { boxes } : {}
  const client = await memberClient()
  return takeStep({ ...target, work: (params) => answered(client.POST("/coop/parcels/{id}/pack", { params, body })) })
}

export async function shipOrder(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["carrier", "other_carrier"])
  const from = values.carrier === "other" ? "other_carrier" : "carrier"
  const carrier = values[from].trim()
  if (!carrier) return withFaults(target.locale, values, { [from]: "required" })
  const boxes = form
    .getAll("box")
    .map((id) => ({ id: String(id), tracking_number: String(form.get(`tracking-${String(id)}`) ?? "").trim() }))
    .map(({ id, tracking_number }) => (tracking_number ? { id, tracking_number } : { id }))
  if (!boxes.length) return withFaults(target.locale, values, { boxes: "choose" })
  const body = { carrier, boxes }
  const numbers = boxes.map(({ id }, index) => [`boxes.${index}.tracking_number`, `tracking-${id}`])
  const names = { carrier: from, ...Object.fromEntries(numbers) }
  const client = await memberClient()
  return takeStep(
    { ...target, names, work: (params) => answered(client.POST("/coop/parcels/{id}/ship", { params, body })) },
    values
  )
}

export async function deliverOrder(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["cash_held_by", "cash_counted", "cash_note"])
  const held = values.cash_held_by === "cooperative" ? ("cooperative" as const) : ("carrier" as const)
  const boxes = form.getAll("box").map(String)
  // Whatever was counted is taken: another sum than was to be collected is told, and is no error.
  const counted = values.cash_counted.trim() ? Math.round(typedNumber(values.cash_counted) * 100) / 100 : undefined
  if (counted !== undefined && !(counted >= 0)) return withFaults(target.locale, values, { cash_counted: "invalid" })
  const body = {
    cash_held_by: held,
    ...(counted !== undefined && { cash_counted: counted, cash_note: values.cash_note.trim() }),
    ...(boxes.length && { boxes }),
  }
  const client = await memberClient()
  return takeStep(
    { ...target, work: (params) => answered(client.POST("/coop/parcels/{id}/deliver", { params, body })) },
    values
  )
}

export async function leaveOrder(target: Target): Promise<FormState> {
  const client = await memberClient()
  return takeStep({ ...target, work: (params) => answered(client.POST("/coop/parcels/{id}/leave", { params })) })
}

export async function refuseOrder(target: Target, _: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["reason"])
  if (!values.reason) return withFaults(target.locale, values, { reason: "choose" })
  const body = { reason: values.reason as Sent<"/coop/parcels/{id}/refuse">["reason"] }
  const client = await memberClient()
  return takeStep(
    { ...target, work: (params) => answered(client.POST("/coop/parcels/{id}/refuse", { params, body })) },
    values
  )
}
