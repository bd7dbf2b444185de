import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate, useLocation } from "react-router-dom"

const BEGINNINGS = [undefined, "/", "/orders"]

/** Whoever signs in without having asked for a page is led to the beginning of their role. */
const SignInLeads = () => {
  const { state } = useLocation() as { state: { from?: { pathname: string } } | null }
  if (!BEGINNINGS.includes(state?.from?.pathname)) return null
  return <Navigate replace to="/login" state={{ from: { pathname: "/start" } }} />
}

export const config = defineWidgetConfig({ zone: "login.before" })

export default SignInLeads
