import { infoRoute } from "@/features/info/info-route"

const route = infoRoute("withdrawal")

export const generateMetadata = route.metadata
export default route.Page
