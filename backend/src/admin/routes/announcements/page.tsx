import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Newspaper } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { GET } from "../../../api/admin/announcements/contract"
import { AnnouncementForm } from "../../announcements/announcement-form"
import { AnnouncementRow } from "../../announcements/announcement-row"
import { call } from "../../api/call"
import { useStaffRole } from "../../api/use-staff-role"
import { Loaded } from "../../shell/loaded"
import { PageHead } from "../../shell/page-head"
import { PageTurner } from "../../shell/page-turner"
import { useWords } from "../../words/use-words"

/** What members are told: written here, taken back here. */
const AnnouncementsPage = () => {
  const { t, language } = useWords()
  const role = useStaffRole()
  const readOnly = role !== "administrator" && role !== "organizer"
  const [writing, setWriting] = useState(false)
  const [page, turn] = useState(1)
  const list = useQuery({
    queryKey: ["announcements", page, language],
    queryFn: () => call<typeof GET>("GET", "/admin/announcements", { query: { page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  return (
    <div className="flex flex-col gap-3">
      {writing && <AnnouncementForm regions={list.data?.regions ?? []} close={() => setWriting(false)} />}
      <Container className="divide-y p-0">
        <PageHead title={t("announcements.title")} lead={t("announcements.lead")}>
          {!readOnly && !writing && (
            <Button size="small" onClick={() => setWriting(true)}>
              {t("announcements.write")}
            </Button>
          )}
        </PageHead>
        <Loaded of={list}>
          {({ announcements, count, page_size }) => (
            <>
              {!count && <Text className="px-6 py-4 text-ui-fg-subtle">{t("common.nothing")}</Text>}
              <ul className="divide-y">
                {announcements.map((announcement) => (
                  <AnnouncementRow key={announcement.id} {...{ announcement, readOnly }} />
                ))}
              </ul>
              <PageTurner {...{ page, count, turn }} pageSize={page_size} />
            </>
          )}
        </Loaded>
      </Container>
    </div>
  )
}
export default AnnouncementsPage

export const config = defineRouteConfig({
  rank: 6,
  label: "navigation.announcements",
  translationNs: "maarid",
  icon: Newspaper,
})
