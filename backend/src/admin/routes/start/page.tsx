import { Navigate } from "react-router-dom"
import { useStaffRole } from "../../api/use-staff-role"

/** Where signing in leads: Medusa's orders are closed to organizers, so they begin with helping buyers. */
const StartPage = () => {
  const role = useStaffRole()
  return role ? <Navigate replace to={role === "organizer" ? "/help" : "/orders"} /> : null
}

export default StartPage
