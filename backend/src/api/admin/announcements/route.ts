import { answer } from "../../../contracts/answer"
import { staffIdOf } from "../../../contracts/guards"
import { listAnnouncements } from "../../../announcements/list-announcements"
import { writeAnnouncementWorkflow } from "../../../workflows/announcement/write-announcement"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listAnnouncements(request.scope, query))

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { key, texts, audience, shown_from, shown_until } = body
  const { result } = await writeAnnouncementWorkflow(request.scope).run({
    input: {
      key,
      ...texts,
      audience: audience.kind,
      audience_ids: audience.kind === "all" ? [] : audience.ids,
      shown_from: shown_from ? new Date(shown_from) : new Date(),
      shown_until: shown_until ? new Date(shown_until) : null,
      written_by: staffIdOf(request),
    },
  })
  return result
})
