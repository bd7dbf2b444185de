import { infoRoute } from "@/features/info/info-route"

const route = infoRoute("how-it-works")

export const generateMetadata = route.metadata
export default route.Page
