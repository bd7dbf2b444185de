"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { useOnline } from "@/features/checkout/use-online"
import { ask, type Told } from "@/features/purchase/ask"
import type { Locale } from "@/i18n/locales"
import type { RefusalCode } from "@/lib/api/types"
import { leftOver, nothingSaid, type Answers, type Application, type Written } from "./answers"
import { readDraft, writeDraft } from "./device-draft"

/** Where the last words are: on the server, on their way, on this device alone, or refused. */
export type Kept = "server" | "saving" | "device"

type Reply = Told<{ application: Application }>

const patience = 700
const open = (application: Application | null) =>
  !application || application.status === "draft" || application.status === "more"

/** An application as it is written: each word is kept on the device at once, and on the server soon after. */
export function useApplication(locale: Locale, signedIn: boolean, initial: Application | null) {
  const [application, setApplication] = useState(initial)
  const [answers, setAnswers] = useState<Answers>({ ...nothingSaid, ...initial?.answers })
  const [kept, setKept] = useState<Kept>(signedIn ? "server" : "device")
  const [problem, setProblem] = useState<RefusalCode>()
  const [drawn, setDrawn] = useState(0)
  const [unfit, setUnfit] = useState<readonly string[]>([])
  const written = useRef<Written>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<boolean>>(undefined)
  /** Whether what the device kept is on the page: from then on the page is ahead of it. */
  const met = useRef(false)
  const online = useOnline()

  const take = useCallback((told: Reply): boolean => {
    setProblem(told.ok ? undefined : told.code)
    if (told.ok) setApplication(told.value.application)
    return told.ok
  }, [])

  const sendWritten = useCallback(async (): Promise<boolean> => {
    while (Object.keys(written.current).length) {
      setKept("saving")
      const sent = { ...written.current }
      const told: Reply = await ask("/api/application", { method: "PUT", locale, body: { answers: sent, locale } })
      if (!told.ok && told.code === "INVALID_INPUT" && told.faults.length) {
        // What is not taken stays on the page to be mended, with a word beside it; the rest goes on.
        setUnfit(told.faults.map(({ field }) => field.split(".")[1] ?? ""))
        for (const { field } of told.faults) delete written.current[field.split(".")[1] as keyof Written]
        if (Object.keys(written.current).length < Object.keys(sent).length) continue
      }
      if (!take(told)) {
        setKept("device")
        return false
      }
      written.current = leftOver(written.current, sent)
      writeDraft(written.current)
    }
    setKept("server")
    return true
  }, [locale, take])

  /** Everything written goes to the server; false where it could not. One at a time. */
  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    if (!signedIn) return Promise.resolve(false)
    running.current ??= sendWritten().finally(() => (running.current = undefined))
    return running.current
  }, [sendWritten, signedIn])

  const change = useCallback(
    (said: Written) => {
      written.current = { ...written.current, ...said }
      writeDraft(written.current)
      setAnswers((before) => ({ ...before, ...said }))
      setUnfit((before) => before.filter((field) => !(field in said)))
      clearTimeout(timer.current)
      if (signedIn) timer.current = setTimeout(() => void flush(), patience)
    },
    [flush, signedIn]
  )

  // What was written before signing in, or without a network, goes up as soon as it can.
  useEffect(() => {
    const draft = open(initial) ? readDraft() : {}
    written.current = { ...draft, ...written.current }
    if (!met.current && Object.keys(draft).length) {
      setAnswers((before) => ({ ...before, ...draft }))
      setDrawn((count) => count + 1)
    }
    met.current = true
    if (online) void flush()
  }, [flush, initial, online])

  const act = async (path: string, init: Parameters<typeof fetch>[1]): Promise<boolean> => {
    if (!(await flush())) return false
    try {
      const response = await fetch(`${path}${path.includes("?") ? "&" : "?"}locale=${locale}`, init)
      const body = (await response.json()) as { application: Application; code?: RefusalCode }
      return take(response.ok ? { ok: true, value: body } : { ok: false, code: body.code ?? "UNREACHABLE", faults: [] })
    } catch {
      return take({ ok: false, code: "UNREACHABLE", faults: [] })
    }
  }

  return {
    application,
    answers,
    kept,
    problem,
    /** Fields whose words the market could not take as they stand. */
    unfit,
    change,
    /** Changes when the fields have to be drawn anew with what was found on the device. */
    drawn,
    addPaper: (kind: string, photo: Blob) => {
      const body = new FormData()
      body.set("kind", kind)
      body.set("photo", photo)
      return act("/api/application/papers", { method: "POST", body })
    },
    removePaper: (id: string) => act(`/api/application/papers?id=${id}`, { method: "DELETE" }),
    send: () =>
      act("/api/application/send", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "{}",
      }),
    /** After an answer: another application, with the words of the last one. */
    again: async () => {
      const body = { answers, locale, again: true }
      return take(await ask("/api/application", { method: "PUT", locale, body }))
    },
  }
}

export type Writing = ReturnType<typeof useApplication>
