import { Button, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { POST } from "../../api/admin/fairs/[id]/answers/contract"
import { call, type Answer, type Sent } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { useWords } from "../words/use-words"
import { QuotaQuestion, type Passed } from "./quota-question"

type Given = Pick<Sent<typeof POST>, "status" | "beyond">

const answers = { accepted: "accept", waitlisted: "waitlist", refused: "refuse" } as const
/** As many as the route takes at once. */
const MOST = 200

type Props = { fair: string; chosen: ReadonlyMap<string, number>; clear: () => void }

/** One answer, with one message, to all that are chosen. What somebody else changed meanwhile is told and left. */
export function BulkAnswer({ fair, chosen, clear }: Props) {
  const { t, language } = useWords()
  const queries = useQueryClient()
  const [message, write] = useState("")
  const [passed, tell] = useState<{ quotas: Passed; chosen: Props["chosen"] } | null>(null)
  const send = useMutation<Answer<typeof POST>, Error, Given>({
    mutationFn: (given) => {
      const asked = [...chosen].map(([id, version]) => ({ id, version }))
      const body = { ...given, message, asked, locale: language } satisfies Sent<typeof POST>
      return call<typeof POST>("POST", `/admin/fairs/${fair}/answers`, { body })
    },
    onSuccess: async ({ change, same, changed_meanwhile, waitlisted, passed: quotas }) => {
      tell(quotas.length ? { quotas, chosen } : null)
      if (quotas.length) return
      if (change.length) toast.success(t("fairs.answered", { number: change.length }))
      if (waitlisted.length) toast.info(t("fairs.putToWait", { number: waitlisted.length }))
      if (same.length) toast.info(t("fairs.same", { number: same.length }))
      if (changed_meanwhile.length) toast.warning(t("fairs.meanwhile", { number: changed_meanwhile.length }))
      clear()
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["fair-applications"] }),
        queries.invalidateQueries({ queryKey: ["fairs"] }),
      ])
    },
    onError: (error) => {
      toast.error(t(refusalKey(error)))
    },
  })
  return (
    <section aria-label={t("fairs.chosen", { number: chosen.size })} className="bg-ui-bg-subtle px-6 py-4">
      <div className="mb-3 flex items-center justify-between gap-4">
        <Text weight="plus" role="status">
          {t("fairs.chosen", { number: chosen.size })}
        </Text>
        <Button size="small" variant="transparent" onClick={clear}>
          {t("fairs.clear")}
        </Button>
      </div>
      <Label htmlFor="bulk-message" size="xsmall">
        {t("fairs.message")}
      </Label>
      <Textarea
        id="bulk-message"
        dir="auto"
        maxLength={1000}
        value={message}
        onChange={({ target }) => write(target.value)}
      />
      {passed?.chosen === chosen && (
        <QuotaQuestion
          passed={passed.quotas}
          isPending={send.isPending}
          go={(beyond) => send.mutate({ status: "accepted", beyond })}
          cancel={() => tell(null)}
        />
      )}
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        {(["refused", "waitlisted", "accepted"] as const).map((status) => (
          <Button
            key={status}
            size="small"
            variant={status === "accepted" ? "primary" : "secondary"}
            disabled={send.isPending || chosen.size > MOST}
            isLoading={send.isPending && send.variables.status === status}
            onClick={() => send.mutate({ status })}
          >
            {t(`fairs.${answers[status]}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}
