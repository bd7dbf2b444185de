import { useQuery } from "@tanstack/react-query"
import type { GET } from "../../api/admin/staff-role/contract"
import { call } from "./call"

/** The role of whoever is signed in, to show what may be done; the routes themselves refuse the rest. */
export function useStaffRole() {
  const { data } = useQuery({
    queryKey: ["staff-role"],
    queryFn: () => call<typeof GET>("GET", "/admin/staff-role"),
    staleTime: 60_000,
  })
  return data?.role
}

/** Whether whoever is signed in decides, or only reads. */
export function useMayDecide(): boolean {
  const role = useStaffRole()
  return role === "administrator" || role === "organizer"
}
