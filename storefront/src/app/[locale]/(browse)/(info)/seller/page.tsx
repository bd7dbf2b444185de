import { infoRoute } from "@/features/info/info-route"

const route = infoRoute("seller")

export const generateMetadata = route.metadata
export default route.Page
