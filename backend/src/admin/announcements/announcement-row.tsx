import { Button, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { GET } from "../../api/admin/announcements/contract"
import type { POST } from "../../api/admin/announcements/[id]/withdraw/contract"
import { call, type Answer } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { StateBadge } from "../shell/state-badge"
import { useSure } from "../shell/use-sure"
import { moment } from "../words/format"
import { useWords } from "../words/use-words"

const colours = { now: "green", later: "blue", past: "grey", withdrawn: "orange" } as const

type Row = Answer<typeof GET>["announcements"][number]

/** One announcement: what it says, for whom, whether it is shown. */
export function AnnouncementRow({ announcement, readOnly }: { announcement: Row; readOnly: boolean }) {
  const { t, language } = useWords()
  const sure = useSure()
  const queries = useQueryClient()
  const { id, state, audience, audience_names, written_by, written_at } = announcement
  const said = announcement[`title_${language}`] && announcement[`body_${language}`] ? language : "ar"
  const direction = { lang: said, dir: said === "ar" ? "rtl" : "ltr" }
  const withdraw = useMutation({
    mutationFn: () => call<typeof POST>("POST", `/admin/announcements/${id}/withdraw`),
    onSuccess: async () => {
      toast.success(t("announcements.withdrawn"))
      await queries.invalidateQueries({ queryKey: ["announcements"] })
    },
    onError: (error) => toast.error(t(refusalKey(error))),
  })
  const start = async () => {
    if (await sure({ label: t("announcements.withdraw"), question: t("announcements.sure") })) withdraw.mutate()
  }
  return (
    <li className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="min-w-60 flex-1">
        <Text weight="plus" {...direction}>
          {announcement[`title_${said}`]}
        </Text>
        <Text className="whitespace-pre-line break-words" {...direction}>
          {announcement[`body_${said}`]}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {audience === "all" ? t("announcements.audiences.all") : audience_names.map(({ name }) => name).join(" · ")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("announcements.written", { name: written_by, moment: moment(written_at, language) })}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <StateBadge color={colours[state]}>{t(`announcements.states.${state}`)}</StateBadge>
        {!readOnly && (state === "now" || state === "later") && (
          <Button size="small" variant="secondary" isLoading={withdraw.isPending} onClick={() => void start()}>
            {t("announcements.withdraw")}
          </Button>
        )}
      </div>
    </li>
  )
}
