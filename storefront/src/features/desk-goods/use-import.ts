"use client"

import { useState } from "react"
import type { Answer, RefusalCode } from "@/lib/api/types"
import { askDesk, refusalIn } from "./ask-desk"
import { sendUpload } from "./send-upload"

type Slice = Answer<"/coop/listings/import", "post">
export type ImportedRow = Slice["rows"][number]

export interface Import {
  step: "sending" | "reading" | "tried" | "writing" | "stopped" | "done"
  uploadId: string
  rows: ImportedRow[]
  total: number
  /** Where to go on from. */
  next: number
}

/** How many rows came to what. */
export function countRows(rows: readonly ImportedRow[]) {
  const counts = { new: 0, change: 0, same: 0, faulty: 0 }
  for (const { action } of rows) counts[action] += 1
  return counts
}

/** A table read on trial, then kept slice by slice; a lost network stops it where it can go on. */
export function useImport() {
  const [state, setState] = useState<Import | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  /** The table the network kept from being read. */
  const [stuck, setStuck] = useState<File | null>(null)

  /** @returns whether it came to an end: false where the network stopped it. */
  async function run(begun: Import, dryRun: boolean): Promise<boolean> {
    const step = dryRun ? "reading" : "writing"
    let now: Import = { ...begun, step }
    setState(now)
    try {
      for (let from: number | null = begun.next; from !== null;) {
        const body = { upload_id: begun.uploadId, dry_run: dryRun, from }
        const slice: Slice = await askDesk<Slice>("POST", "/listings/import", body)
        from = slice.next
        now = { ...now, rows: [...now.rows, ...slice.rows], total: slice.total, next: from ?? slice.total }
        setState(now)
      }
      setState({ ...now, step: dryRun ? "tried" : "done" })
      return true
    } catch (error) {
      const { code } = refusalIn(error)
      setRefused(code)
      setState(dryRun ? null : { ...now, step: "stopped" })
      return code !== "UNREACHABLE"
    }
  }

  async function read(file: File) {
    setRefused(null)
    setStuck(null)
    const empty: Import = { step: "sending", uploadId: "", rows: [], total: 0, next: 0 }
    setState(empty)
    try {
      if (!(await run({ ...empty, uploadId: await sendUpload(file) }, true))) setStuck(file)
    } catch (error) {
      const { code } = refusalIn(error)
      setRefused(code)
      setState(null)
      if (code === "UNREACHABLE") setStuck(file)
    }
  }

  async function keep() {
    if (!state) return
    setRefused(null)
    await run(state.step === "stopped" ? state : { ...state, rows: [], next: 0 }, false)
  }
  return { state, refused, stuck, read, keep }
}
