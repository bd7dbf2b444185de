import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useNavigate, useParams } from "react-router-dom"
import type { GET } from "../../../../api/admin/fairs/[id]/contract"
import { call } from "../../../api/call"
import { useStaffRole } from "../../../api/use-staff-role"
import { Applications } from "../../../fairs/applications"
import { Badges } from "../../../fairs/badges"
import { FairEditor } from "../../../fairs/fair-editor"
import type { EditedFair } from "../../../fairs/fair-form"
import { Loaded } from "../../../shell/loaded"

/** One edition, or a new one at `/fairs/new`. */
const FairPage = () => {
  const { id = "" } = useParams()
  const go = useNavigate()
  const queries = useQueryClient()
  const role = useStaffRole()
  const readOnly = role !== "administrator" && role !== "organizer"
  const isNew = id === "new"
  const read = () => call<typeof GET>("GET", `/admin/fairs/${id}`)
  const fair = useQuery({ queryKey: ["fair", id], queryFn: read, refetchOnWindowFocus: false, enabled: !isNew })
  const reload = async () => (await fair.refetch({ throwOnError: true })).data as EditedFair
  const saved = (kept: EditedFair) => {
    queries.setQueryData(["fair", kept.id], kept)
    if (isNew) void go(`/fairs/${kept.id}`, { replace: true })
  }
  if (isNew) return <FairEditor key="new" fair={null} {...{ readOnly, reload, saved }} />
  return (
    <Loaded of={fair}>
      {(data) => (
        <FairEditor key={id} fair={data} {...{ readOnly, reload, saved }}>
          {(tab) =>
            tab === "applications" ? <Applications fair={data} readOnly={readOnly} /> : <Badges fair={data} />
          }
        </FairEditor>
      )}
    </Loaded>
  )
}
export default FairPage
