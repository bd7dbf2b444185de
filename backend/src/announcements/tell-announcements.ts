import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readEnvironment } from "../environment"
import { announcementDraft, type MemberAddress } from "../messages/drafts"
import { ANNOUNCEMENT_MODULE, type AnnouncementModuleService } from "../modules/announcement"
import { say, type Words } from "../modules/announcement/say"
import { queueMessagesWorkflow } from "../workflows/message/queue-messages"

const AT_ONCE = 200
/** What is left waits for the next minute. */
const ANNOUNCEMENTS = 5

type Told = Words & { id: string; audience: string; audience_ids: string[] }

/**
 * Writes to the members of announcements that have begun, each member once: messages have a key. Members are read page
 * by page; where it stops midway it begins anew in a minute and queues only what is missing.
 */
export async function tellAnnouncements(container: MedusaContainer): Promise<void> {
  const service: AnnouncementModuleService = container.resolve(ANNOUNCEMENT_MODULE)
  const now = new Date()
  const waiting = await service.listAnnouncements(
    {
      told_at: null,
      withdrawn_at: null,
      shown_from: { $lte: now },
      $or: [{ shown_until: null }, { shown_until: { $gt: now } }],
    },
    { take: ANNOUNCEMENTS, order: { shown_from: "ASC" } }
  )
  for (const announcement of waiting) {
    await tellMembers(container, announcement)
    await service.updateAnnouncements({ id: announcement.id, told_at: new Date() })
  }
}

async function tellMembers(container: MedusaContainer, announcement: Told): Promise<void> {
  const { STOREFRONT_URL } = readEnvironment()
  let members = await readMembers(container, announcement, "")
  while (members.length) {
    const messages = members.flatMap((member) => {
      const facts = { ...say(announcement, member.locale), link: `${STOREFRONT_URL}/${member.locale}/coop` }
      return announcementDraft(announcement.id, facts, member)
    })
    await queueMessagesWorkflow(container).run({ input: { messages } })
    members = await readMembers(container, announcement, members[members.length - 1].id)
  }
}

async function readMembers(container: MedusaContainer, { audience, audience_ids }: Told, after: string) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: MemberAddress[] }>(
    `select member.id, member.phone, member.email, member.locale
     from member
     join cooperative on cooperative.id = member.cooperative_id and cooperative.deleted_at is null
       and cooperative.status in ('verified', 'suspended')
     where member.id > :after and member.removed_at is null and member.deleted_at is null
       and (:audience = 'all' or cooperative.region_id = any(:ids) or cooperative.id = any(:ids))
     order by member.id limit :limit`,
    { after, audience, ids: audience_ids, limit: AT_ONCE }
  )
  return rows
}
