import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { POST } from "../../api/admin/words/[key]/contract"
import { call, type Answer, type Sent } from "../api/call"
import { useWords } from "../words/use-words"

/** Says what words mean; whatever comes of it, the list is looked at again. */
export function useChangeWord(key: string, done: () => void) {
  const { t } = useWords()
  const queries = useQueryClient()
  return useMutation<Answer<typeof POST>, Error, Sent<typeof POST>>({
    mutationFn: (body) => call<typeof POST>("POST", `/admin/words/${key}`, { body }),
    onSuccess: () => {
      toast.success(t("wordGroups.saved"))
      done()
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["words"] }),
  })
}
