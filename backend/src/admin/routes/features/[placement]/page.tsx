import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { GET } from "../../../../api/admin/placements/[placement]/contract"
import { call } from "../../../api/call"
import { useStaffRole } from "../../../api/use-staff-role"
import { placeName } from "../../../features/place-name"
import { PlacementEditor } from "../../../features/placement-editor"
import { Loaded } from "../../../shell/loaded"
import { useWords } from "../../../words/use-words"

/** What one place shows, changed in one list. */
const PlacementPage = () => {
  const { t, language } = useWords()
  const { placement = "" } = useParams()
  const role = useStaffRole()
  const read = () => call<typeof GET>("GET", `/admin/placements/${placement}`)
  const place = useQuery({ queryKey: ["placement", placement], queryFn: read, refetchOnWindowFocus: false })
  return (
    <Loaded of={place}>
      {(data) => (
        <PlacementEditor
          key={placement}
          placement={data}
          title={data.name?.[language] ?? placeName(t, placement)}
          readOnly={role !== "administrator" && role !== "organizer"}
          reload={async () => (await place.refetch({ throwOnError: true })).data as typeof data}
        />
      )}
    </Loaded>
  )
}
export default PlacementPage
