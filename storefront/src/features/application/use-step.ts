"use client"

import { useSearchParams } from "next/navigation"
import { steps, type Step } from "./answers"

/** The open step is in the address: the back button leads to the one before, and whoever reloads stays where they were. */
export function useStep(): [Step, (to: Step) => void] {
  const asked = useSearchParams().get("step")
  const step = steps.find((one) => one === asked) ?? "who"
  return [step, (to) => window.history.pushState(null, "", `?step=${to}`)]
}
