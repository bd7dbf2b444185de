import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellAnnouncements } from "../announcements/tell-announcements"

/** What begins at once is told at once. */
export default async function announcementWritten({ container }: SubscriberArgs) {
  await tellAnnouncements(container)
}

export const config: SubscriberConfig = {
  event: "announcement.written",
  context: { subscriberId: "announcement-written" },
}
