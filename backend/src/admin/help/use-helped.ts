import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { GET } from "../../api/admin/purchases/[id]/contract"
import { call, type Answer } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { useWords } from "../words/use-words"

export type Helped = Answer<typeof GET>

/**
 * Something done for a purchase: told when it is done or refused, and the purchase is read anew. Faults of single fields
 * are left to the form, where `showFaults` is set.
 */
export function useHelp<Sent>(path: (sent: Sent) => string, done: string, showFaults = false) {
  const { t } = useWords()
  const queries = useQueryClient()
  return useMutation<unknown, Error, Sent>({
    mutationFn: (sent) => call("POST", path(sent), { body: typeof sent === "string" ? {} : sent }),
    onSuccess: async () => {
      toast.success(done)
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["purchase"] }),
        queries.invalidateQueries({ queryKey: ["purchases"] }),
      ])
    },
    onError: (error) => {
      if (!showFaults || refusalKey(error) !== "refusals.INVALID_INPUT") toast.error(t(refusalKey(error)))
    },
  })
}
