import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { GET } from "../../api/admin/fairs/[id]/participations/contract"
import { call, type Answer } from "../api/call"
import { useWords } from "../words/use-words"
import type { Chosen } from "./places-taken"

export type Application = Answer<typeof GET>["participations"][number]
export type Status = Application["status"]

export const statuses: Status[] = ["applied", "accepted", "waitlisted", "refused", "withdrawn"]

type Asked = { status?: Status; q?: string; quota?: Chosen | null; page: number }

/** A page of the applications to a fair. */
export function useApplications(fair: string, { status, q, quota, page }: Asked) {
  const { language } = useWords()
  return useQuery({
    queryKey: ["fair-applications", fair, status, q, quota?.ref, page, language],
    queryFn: () =>
      call<typeof GET>("GET", `/admin/fairs/${fair}/participations`, {
        query: {
          status,
          q: q || undefined,
          ...(quota && { [quota.kind]: quota.ref }),
          page,
          page_size: 48,
          locale: language,
        },
      }),
    placeholderData: keepPreviousData,
  })
}
