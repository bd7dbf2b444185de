import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { call, Refused } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { useWords } from "../words/use-words"

/**
 * An organizer's decision: told when it is done or refused, and everything about cooperatives is read anew. Faults of
 * single fields are left to the form.
 */
export function useDecide<Sent extends object>(path: string, done: string) {
  const { t } = useWords()
  const queries = useQueryClient()
  return useMutation<unknown, Error, Sent>({
    mutationFn: (body) => call("POST", path, { body }),
    onSuccess: () => toast.success(done),
    onError: (error) => {
      if (!faultsOf(error).length) toast.error(t(refusalKey(error)))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["cooperatives"] }),
  })
}

/** The fields a refusal is about. */
export const faultsOf = (error: Error | null) =>
  error instanceof Refused ? error.faults.map(({ field }) => field) : []
