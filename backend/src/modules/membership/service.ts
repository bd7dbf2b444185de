import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { Invitation } from "./models/invitation"
import { Member } from "./models/member"
import { Staff } from "./models/staff"

type Manager = Context<EntityManager>
type Role = InferTypeOf<typeof Member>["role"]

/** What is to become of a member: another role, or out. */
export type MemberChange = { cooperative_id: string; member_id: string; role: Role | null }

export class MembershipModuleService extends MedusaService({ Member, Staff, Invitation }) {
  /** Takes an invitation and makes the member, once whoever calls at the same time; null where it opens nothing (any more). */
  @InjectTransactionManager()
  async takeInvitation(
    token_hash: string,
    @MedusaContext() context: Manager = {}
  ): Promise<{ invitation_id: string; member_id: string } | null> {
    const member_id = generateEntityId(undefined, "mem")
    const rows = await managerOf(context).execute<{ invitation_id: string }[]>(
      `with taken as (
         update invitation set accepted_at = now(), member_id = ?, updated_at = now()
         where token_hash = ? and accepted_at is null and revoked_at is null and expires_at > now() and deleted_at is null
         returning id, cooperative_id, role, name, channel, contact, locale)
       insert into member (id, cooperative_id, role, name, phone, email, locale)
       select ?, cooperative_id, role, name, case when channel = 'phone' then contact end,
         case when channel = 'email' then contact end, locale from taken
       returning (select id from taken) as invitation_id`,
      [member_id, token_hash, member_id]
    )
    return rows.length ? { invitation_id: rows[0].invitation_id, member_id } : null
  }

  /** Undoes `takeInvitation` where the sign-in could not be bound. */
  @InjectTransactionManager()
  async giveBackInvitation(
    { invitation_id, member_id }: { invitation_id: string; member_id: string },
    @MedusaContext() context: Manager = {}
  ): Promise<void> {
    await managerOf(context).execute("delete from member where id = ?", [member_id])
    await managerOf(context).execute("update invitation set accepted_at = null, member_id = null where id = ?", [
      invitation_id,
    ])
  }

  /** Takes an invitation back, once whoever calls at the same time; false where it is another's, taken, or taken back. */
  @InjectTransactionManager()
  async revokeInvitation(
    { id, cooperative_id }: { id: string; cooperative_id: string },
    @MedusaContext() context: Manager = {}
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<object[]>(
      `update invitation set revoked_at = now(), updated_at = now()
       where id = ? and cooperative_id = ? and accepted_at is null and revoked_at is null and deleted_at is null
       returning id`,
      [id, cooperative_id]
    )
    return rows.length > 0
  }

  /**
   * Changes a member's role, or removes the member. One change at a time of a cooperative's members, so that one
   * manager always stays.
   */
  @InjectTransactionManager()
  async changeMember(
    { cooperative_id, member_id, role }: MemberChange,
    @MedusaContext() context: Manager = {}
  ): Promise<"done" | "absent" | "last_manager"> {
    const manager = managerOf(context)
    const members = await manager.execute<{ id: string; role: Role }[]>(
      `select id, role from member where cooperative_id = ? and removed_at is null and deleted_at is null
       order by id for update`,
      [cooperative_id]
    )
    const found = members.find(({ id }) => id === member_id)
    if (!found) return "absent"
    const others = members.filter((one) => one.role === "manager" && one.id !== member_id)
    if (found.role === "manager" && role !== "manager" && !others.length) return "last_manager"
    if (role) await manager.execute("update member set role = ?, updated_at = now() where id = ?", [role, member_id])
    else await manager.execute("update member set removed_at = now(), updated_at = now() where id = ?", [member_id])
    return "done"
  }
}

const managerOf = (context: Manager) => context.transactionManager as EntityManager
