import "server-only"
import { getTranslations } from "next-intl/server"
import { revalidatePath } from "next/cache"
import type { FormState } from "@/features/purchase/form-state"
import { withRefusal } from "@/features/purchase/form-words"
import { localePath, type Locale } from "@/i18n/locales"
import { ApiRefusal } from "@/lib/api/refusal"

export type Target = { locale: Locale; id: string }
type Step = Target & {
  work: (params: { path: { id: string } }) => Promise<unknown>
  /** Names of the form for fields the API calls otherwise. */
  names?: Readonly<Record<string, string>>
}

const sameName = ["carrier", "lines", "boxes", "reason", "note", "cash_counted", "cash_note"]

/** One tap. A second one finds the parcel already moved: it is shown as it is now, nothing happens twice. */
export async function takeStep(
  { locale, id, work, names }: Step,
  values: FormState["values"] = {}
): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: "deskOrders" })
  try {
    await work({ path: { id } })
  } catch (error) {
    if (error instanceof ApiRefusal && error.code === "PARCEL_STATE") {
      revalidatePath(localePath(locale, `/coop/orders/${id}`))
      return { values, errors: {}, problem: t("moved") }
    }
    return withRefusal(locale, values, error, { ...Object.fromEntries(sameName.map((name) => [name, name])), ...names })
  }
  revalidatePath(localePath(locale, `/coop/orders/${id}`))
  return { values: {}, errors: {}, done: t("done") }
}
