import { Button, Input, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import type { POST } from "../../api/admin/fairs/[id]/stands/contract"
import { call, type Answer, type Sent } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { useWords } from "../words/use-words"
import type { Application } from "./use-applications"

type Props = { fair: string; application: Application; readOnly: boolean }

/** The stand of an accepted cooperative; emptied it is free again. */
export function StandCell({ fair, application, readOnly }: Props) {
  const { t } = useWords()
  const queries = useQueryClient()
  const { id, version, status, stand, cooperative } = application
  const [typed, type] = useState(stand ?? "")
  const give = useMutation<Answer<typeof POST>, Error>({
    mutationFn: () => {
      const body = { participation_id: id, version, stand: typed.trim() || null } satisfies Sent<typeof POST>
      return call<typeof POST>("POST", `/admin/fairs/${fair}/stands`, { body })
    },
    onSuccess: async () => {
      toast.success(t(typed.trim() ? "fairs.standGiven" : "fairs.standFree"))
      await queries.invalidateQueries({ queryKey: ["fair-applications"] })
    },
  })
  if (status !== "accepted" || readOnly) return <bdi>{stand}</bdi>
  const submit = (event: FormEvent) => {
    event.preventDefault()
    give.mutate()
  }
  return (
    <form onSubmit={submit} className="py-1">
      <div className="flex items-center gap-2">
        <Input
          size="small"
          className="w-24"
          dir="auto"
          maxLength={12}
          aria-label={t("fairs.standOf", { name: cooperative.name })}
          aria-invalid={give.error !== null}
          aria-describedby={give.error ? `stand-${id}` : undefined}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        <Button
          size="small"
          type="submit"
          variant="secondary"
          disabled={typed.trim() === (stand ?? "")}
          isLoading={give.isPending}
        >
          {t("fairs.giveStand")}
        </Button>
      </div>
      {give.error && (
        <Text id={`stand-${id}`} size="small" className="text-ui-fg-error" role="alert">
          {t(refusalKey(give.error))}
        </Text>
      )}
    </form>
  )
}
