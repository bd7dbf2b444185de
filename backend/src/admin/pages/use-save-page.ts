import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { POST } from "../../api/admin/info-pages/[slug]/contract"
import { call, Refused, type Answer, type Sent } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { useWords } from "../words/use-words"

type Then = { saved: () => void; behind: () => Promise<unknown> }

/** Saves a page of information; `behind` where somebody else was faster, which the form tells by itself. */
export function useSavePage(slug: string, { saved, behind }: Then) {
  const { t } = useWords()
  const queries = useQueryClient()
  return useMutation<Answer<typeof POST>, Error, Sent<typeof POST>>({
    mutationFn: (body) => call<typeof POST>("POST", `/admin/info-pages/${slug}`, { body }),
    onSuccess: async (page) => {
      queries.setQueryData(["info-page", slug], page)
      saved()
      toast.success(t("features.saved"))
      await queries.invalidateQueries({ queryKey: ["info-pages"] })
    },
    onError: async (error) => {
      const isBehind = error instanceof Refused && error.code === "CHANGED_MEANWHILE"
      const failure = isBehind
        ? await behind().then(
            () => null,
            (missed: unknown) => missed
          )
        : error
      if (failure) toast.error(t(refusalKey(failure)))
    },
  })
}
