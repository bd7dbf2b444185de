import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import type { GET } from "../../../../api/admin/info-pages/[slug]/contract"
import { call } from "../../../api/call"
import { useMayDecide } from "../../../api/use-staff-role"
import { PageEditor } from "../../../pages/page-editor"
import { Loaded } from "../../../shell/loaded"

/** One page of information, to read or to write. */
const InfoPagePage = () => {
  const { slug = "" } = useParams()
  const mayDecide = useMayDecide()
  const read = () => call<typeof GET>("GET", `/admin/info-pages/${slug}`)
  const page = useQuery({ queryKey: ["info-page", slug], queryFn: read, refetchOnWindowFocus: false })
  return (
    <Loaded of={page}>
      {(data) => (
        <PageEditor key={slug} page={data} readOnly={!mayDecide} reload={() => page.refetch({ throwOnError: true })} />
      )}
    </Loaded>
  )
}
export default InfoPagePage
