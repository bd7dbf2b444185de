import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { Refused } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { useWords } from "../words/use-words"

export type Recording<Answer> = {
  send: () => Promise<Answer>
  /** Says what was recorded. */
  tell: (answer: Answer) => void
  /** What this room says of a refusal in words of its own, by its code. */
  refusals?: Record<string, string>
}

/** Records something about money; however it ends, the room is read anew. */
export function useRecord<Answer>({ send, tell, refusals = {} }: Recording<Answer>) {
  const { t } = useWords()
  const queries = useQueryClient()
  return useMutation<Answer, Error>({
    mutationFn: send,
    onSuccess: tell,
    onError: (error) => {
      const own = error instanceof Refused ? refusals[error.code] : undefined
      toast.error(own ?? t(refusalKey(error)))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["money"] }),
  })
}
