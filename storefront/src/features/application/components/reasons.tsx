"use client"

import { useTranslations } from "next-intl"
import { Notice } from "@/ui/notice"
import type { Application } from "../answers"

/** What the organizers said. */
export function Reasons({ application: { status, reasons, note } }: { application: Application }) {
  const t = useTranslations("apply")
  return (
    <Notice
      tone={status === "refused" ? "danger" : "warning"}
      title={t(status === "refused" ? "refusedTitle" : "moreTitle")}
    >
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{t(`reason.${reason}`)}</li>
        ))}
      </ul>
      {note && (
        <blockquote dir="auto">
          <p>{note}</p>
        </blockquote>
      )}
    </Notice>
  )
}
