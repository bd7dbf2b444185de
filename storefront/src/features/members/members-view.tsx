import { useLocale, useTranslations } from "next-intl"
import { Typed } from "@/i18n/typed"
import type { Answer } from "@/lib/api/types"
import { Badge } from "@/ui/badge"
import { Disclosure } from "@/ui/disclosure"
import { InviteForm, RemoveForm, RevokeForm, RoleForm } from "./members-forms"
import styles from "./members-view.module.css"

type Member = Answer<"/coop/members">["members"][number]
type Invitation = Answer<"/coop/invitations">["invitations"][number]

/** Who acts for the cooperative, who is invited, and a way to invite. A suspended one only looks. */
export function MembersView({
  members,
  invitations,
  open,
}: {
  members: Member[]
  invitations: Invitation[]
  open: boolean
}) {
  const t = useTranslations("deskMembers")
  return (
    <div className={styles.parts}>
      <section aria-labelledby="members">
        <h2 id="members">{t("members")}</h2>
        <ul role="list" className={styles.list}>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} open={open} />
          ))}
        </ul>
      </section>
      {invitations.length > 0 && (
        <section aria-labelledby="invitations">
          <h2 id="invitations">{t("invitations")}</h2>
          <ul role="list" className={styles.list}>
            {invitations.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} open={open} />
            ))}
          </ul>
        </section>
      )}
      {open && (
        <section aria-labelledby="invite" className={styles.panel}>
          <h2 id="invite">{t("inviteTitle")}</h2>
          <InviteForm />
        </section>
      )}
    </div>
  )
}

function MemberRow({ member: { id, name, role, phone, email, own }, open }: { member: Member; open: boolean }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <li className={styles.row}>
      <p className={styles.line}>
        <strong>
          <Typed locale={locale}>{name}</Typed>
        </strong>
        <Badge>{t(`desk.role.${role}`)}</Badge>
        {own && <Badge tone="info">{t("deskMembers.you")}</Badge>}
      </p>
      <p className={styles.small}>
        <bdi dir="ltr" translate="no">
          {phone ?? email}
        </bdi>
      </p>
      {open && (
        <Disclosure summary={t("deskMembers.change")}>
          <RoleForm id={id} role={role} />
          <RemoveForm id={id} />
        </Disclosure>
      )}
    </li>
  )
}

function InvitationRow({ invitation, open }: { invitation: Invitation; open: boolean }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, name, role, contact, expired } = invitation
  return (
    <li className={styles.row}>
      <p className={styles.line}>
        <strong>
          <Typed locale={locale}>{name}</Typed>
        </strong>
        <Badge>{t(`desk.role.${role}`)}</Badge>
        <Badge tone={expired ? "warning" : "info"}>{t(expired ? "deskMembers.expired" : "deskMembers.waiting")}</Badge>
      </p>
      <p className={styles.small}>
        <bdi dir="ltr" translate="no">
          {contact}
        </bdi>
      </p>
      {open && <RevokeForm id={id} />}
    </li>
  )
}
