import "server-only"
import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import { ApiRefusal } from "@/lib/api/refusal"
import { faultsByField, type FaultWord } from "./fault-words"
import type { FormState } from "./form-state"

/** The texts of a form, trimmed to what a person can have meant to type; files and missing ones read as empty. */
export function typedValues<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  const entries = names.map((name) => {
    const value = form.get(name)
    return [name, typeof value === "string" ? value.slice(0, 5000) : ""] as const
  })
  return Object.fromEntries(entries) as Record<Name, string>
}

/** A form given back with what was typed and a word beside each faulty field. */
export async function withFaults(
  locale: Locale,
  values: FormState["values"],
  faults: Partial<Record<string, FaultWord>>
): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: "faults" })
  const errors = Object.entries(faults).flatMap(([name, word]) => (word ? [[name, t(word)]] : []))
  return { values, errors: Object.fromEntries(errors) as Record<string, string> }
}

/** A form the API refused: beside the fields where it says which, about the whole otherwise. Anything else is thrown on. */
export async function withRefusal(
  locale: Locale,
  values: FormState["values"],
  error: unknown,
  names: Readonly<Record<string, string>> = {}
): Promise<FormState> {
  if (!(error instanceof ApiRefusal)) throw error
  const t = await getTranslations({ locale, namespace: "errors" })
  const faults = faultsByField(error.faults, names)
  const state = await withFaults(locale, values, faults)
  return Object.keys(faults).length ? state : { ...state, problem: t(error.code) }
}
