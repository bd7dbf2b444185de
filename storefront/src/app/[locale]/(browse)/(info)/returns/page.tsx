import { infoRoute } from "@/features/info/info-route"

const route = infoRoute("returns")

export const generateMetadata = route.metadata
export default route.Page
