"use client"

import { useTranslations } from "next-intl"
import { useEffect, useRef, useState } from "react"
import type { Fault, RefusalCode } from "@/lib/api/types"
import { refusalIn } from "./ask-desk"
import { faultWord } from "./fault-word"

/** Sends a form of the desk, one tap at a time, and says what was wrong beside its fields. */
export function useSending() {
  const t = useTranslations("deskGoods.fault")
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [told, setTold] = useState<"saved" | RefusalCode | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (faults.length) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus()
  }, [faults])

  async function send(work: () => Promise<void>) {
    if (busy) return
    setBusy(true)
    setFaults([])
    setTold(null)
    try {
      await work()
      setTold("saved")
    } catch (error) {
      const { code, faults: wrong } = refusalIn(error)
      setFaults(wrong)
      setTold(code)
    } finally {
      setBusy(false)
    }
  }

  /** With its value a field that was left empty is called missing, whatever else the API says of it. */
  const errorOf = (field: string, value?: string) => {
    const fault = faults.find((one) => one.field === field || one.field === `form.${field}`)
    return fault && t(value === "" ? "REQUIRED" : faultWord(fault.code))
  }
  return { form, send, errorOf, told, busy }
}
