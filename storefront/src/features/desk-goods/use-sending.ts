"use client"

import { useTranslations } from "next-intl"
import { useEffect, useRef, useState } from "react"
import type { Fault, RefusalCode } from "@/lib/api/types"
import { refusalIn } from "./ask-desk"
import { faultWord } from "./fault-word"

const fileCodes = ["FILE_TOO_LARGE", "FILE_NOT_A_PICTURE", "FILE_UNFINISHED"] as const

/** Whether it is the file that was not taken: said beside the field it was chosen in. */
const isOfFile = (code: string): code is (typeof fileCodes)[number] => fileCodes.some((one) => one === code)

/** Sends a form of the desk, one tap at a time, and says what was wrong beside its fields. */
export function useSending() {
  const t = useTranslations("deskGoods.fault")
  const errors = useTranslations("errors")
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
      const ofFile = isOfFile(code)
      setFaults(ofFile ? [{ field: "upload_id", code }] : wrong)
      setTold(ofFile ? "INVALID_INPUT" : code)
    } finally {
      setBusy(false)
    }
  }

  /** With its value a field that was left empty is called missing, whatever else the API says of it. */
  const errorOf = (field: string, value?: string) => {
    const fault = faults.find((one) => one.field === field || one.field === `form.${field}`)
    if (!fault) return undefined
    return isOfFile(fault.code) ? errors(fault.code) : t(value === "" ? "REQUIRED" : faultWord(fault.code))
  }
  /** Another value stands in a field: what was wrong with the one before is over. */
  const mended = (field: string) => setFaults((before) => before.filter((one) => one.field !== field))
  return { form, send, errorOf, mended, told, busy }
}
