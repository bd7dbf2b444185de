import { Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { PageHead } from "../shell/page-head"
import { useWords } from "../words/use-words"
import type { StaffCooperative } from "./cooperative-facts"
import { InvitationRow } from "./invitation-row"
import { InviteForm } from "./invite-form"
import { MemberRow } from "./member-row"

type Props = { cooperative: StaffCooperative; readOnly: boolean }

/** Who acts for the cooperative, who is invited, and a way to invite; whoever only reads sees the same. */
export function MemberCard({ cooperative: { id, status, members, invitations }, readOnly }: Props) {
  const { t } = useWords()
  const [inviting, invite] = useState(false)
  const managers = members.filter(({ role }) => role === "manager").length
  const hasDesk = status === "verified" || status === "suspended"
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("cooperatives.members")}>
        {!readOnly && hasDesk && !inviting && (
          <Button size="small" variant="secondary" onClick={() => invite(true)}>
            {t("cooperatives.desk.invite")}
          </Button>
        )}
      </PageHead>
      {inviting && <InviteForm cooperativeId={id} close={() => invite(false)} />}
      {!members.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("cooperatives.noMembers")}</Text>}
      <ul className="divide-y" aria-label={t("cooperatives.members")}>
        {members.map((member) => (
          <MemberRow
            key={`${member.id} ${member.role}`}
            {...{ member, readOnly }}
            cooperativeId={id}
            isLastManager={member.role === "manager" && managers === 1}
          />
        ))}
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} {...{ invitation, readOnly }} cooperativeId={id} />
        ))}
      </ul>
    </Container>
  )
}
