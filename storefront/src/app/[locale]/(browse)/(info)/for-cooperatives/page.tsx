import { infoRoute } from "@/features/info/info-route"

const route = infoRoute("for-cooperatives")

export const generateMetadata = route.metadata
export default route.Page
