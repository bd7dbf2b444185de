import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate, useLocation } from "react-router-dom"
import { useStaffRole } from "../api/use-staff-role"

/** The dashboard's own beginning is Medusa's orders, which are closed to organizers: they are led to theirs. */
const OrganizersBegin = () => {
  const { pathname } = useLocation()
  return useStaffRole() === "organizer" && pathname === "/orders" ? <Navigate replace to="/start" /> : null
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default OrganizersBegin
