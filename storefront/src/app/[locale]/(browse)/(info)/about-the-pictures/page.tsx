import { infoRoute } from "@/features/info/info-route"

const route = infoRoute("about-the-pictures")

export const generateMetadata = route.metadata
export default route.Page
