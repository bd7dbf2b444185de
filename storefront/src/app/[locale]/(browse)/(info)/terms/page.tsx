import { infoRoute } from "@/features/info/info-route"

const route = infoRoute("terms")

export const generateMetadata = route.metadata
export default route.Page
