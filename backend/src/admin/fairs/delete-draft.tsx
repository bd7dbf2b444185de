import { Button, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import type { DELETE } from "../../api/admin/fairs/[id]/contract"
import { call, type Answer } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { useSure } from "../shell/use-sure"
import { useWords } from "../words/use-words"

type Props = { id: string; name: string; forget: () => void }

/** Deletes an edition that was never shown to anybody, once asked again. */
export function DeleteDraft({ id, name, forget }: Props) {
  const { t } = useWords()
  const sure = useSure()
  const go = useNavigate()
  const queries = useQueryClient()
  const remove = useMutation<Answer<typeof DELETE>, Error>({
    mutationFn: () => call<typeof DELETE>("DELETE", `/admin/fairs/${id}`),
    onSuccess: async () => {
      forget()
      toast.success(t("fairs.deleted", { name }))
      void go("/fairs", { replace: true })
      queries.removeQueries({ queryKey: ["fair", id] })
      await queries.invalidateQueries({ queryKey: ["fairs"] })
    },
    onError: (error) => {
      toast.error(t(refusalKey(error)))
    },
  })
  const ask = async () => {
    const question = t("fairs.deleteSure", { name })
    if (await sure({ label: t("fairs.deleteDraft"), question, variant: "danger" })) remove.mutate()
  }
  return (
    <Button size="small" variant="danger" isLoading={remove.isPending} onClick={ask}>
      {t("fairs.deleteDraft")}
    </Button>
  )
}
