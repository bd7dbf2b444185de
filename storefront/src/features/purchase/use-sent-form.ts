"use client"

import { unstable_rethrow } from "next/navigation"
import { useActionState, useEffect, useRef, useState, useTransition, type FormEvent } from "react"
import type { FormState } from "./form-state"
import { useFocusOnFault } from "./use-focus-on-fault"

type Action<State> = (state: Awaited<State>, form: FormData) => Promise<State>

/**
 * A form that keeps what was typed until it went through: it is sent by hand, since React empties a form when its action
 * comes back and gives the page up when it does not. `cut` says that no answer came. Sent again as it stands it carries the
 * same `key`, by which an action that makes something makes it once. Without script the form posts as it would.
 */
export function useSentForm<State extends FormState>(action: Action<State>, begun: Awaited<State>) {
  const [posted, post] = useActionState<State, FormData>(action, begun)
  const [told, setTold] = useState<Awaited<State> | null>(null)
  const [cut, setCut] = useState(false)
  const [busy, start] = useTransition()
  const sending = useRef(false)
  const tried = useRef({ words: "", key: "" })
  const state = told ?? posted
  const ref = useFocusOnFault(state)
  useEffect(() => {
    if (told?.done) ref.current?.reset()
  }, [told, ref])

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending.current) return
    sending.current = true
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    const words = JSON.stringify(
      [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name])
    )
    if (tried.current.words !== words) tried.current = { words, key: crypto.randomUUID() }
    form.set("key", tried.current.key)
    setCut(false)
    start(async () => {
      try {
        const answer = (await action(state, form)) as Awaited<State>
        if (answer.done) tried.current = { words: "", key: "" }
        setTold(answer)
      } catch (error) {
        // Leading on to another page is thrown too.
        unstable_rethrow(error)
        setCut(true)
      } finally {
        sending.current = false
      }
    })
  }
  return { state, cut, busy, form: { ref, action: post, onSubmit } }
}
