import { Modules } from "@medusajs/framework/utils"
import { createCustomersWorkflow, createUsersWorkflow } from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "@maarid/backend/modules/cooperative"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "@maarid/backend/modules/membership"
import type { Data } from "./data"
import type { Market } from "./market"

/** Medusa counts "staff" as its own plural when it names the methods; its types do not. */
type StaffRows = {
  listStaff(filters: { user_id: string }): Promise<{ id: string; role: string }[]>
  createStaff(row: { user_id: string; role: string }): Promise<unknown>
}

type Login = Data["logins"][number]

/** The demo logins: staff, members and a buyer. They are few, and each is made by itself. */
export async function loadPeople(market: Market): Promise<void> {
  for (const login of market.data.logins) await loadPerson(market, login)
}

/** A person with a login, and the role that goes with it. Made once: a login that is there keeps its password. */
export async function loadPerson(market: Pick<Market, "container">, login: Login): Promise<void> {
  const identityId = await identityOf(market, login)
  const [claim, actorId] = await actorOf(market, login)
  if (login.phone) await addPhone(market, login.phone, identityId)
  const auth = market.container.resolve(Modules.AUTH)
  // What else is there stays: sessions that were ended do not come back.
  const { app_metadata } = await auth.retrieveAuthIdentity(identityId)
  await auth.updateAuthIdentities([{ id: identityId, app_metadata: { ...app_metadata, [claim]: actorId } }])
}

async function identityOf({ container }: Pick<Market, "container">, { login, password }: Login): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [kept] = await auth.listProviderIdentities({ entity_id: login, provider: "emailpass" })
  if (kept?.auth_identity_id) return kept.auth_identity_id
  const { authIdentity, error } = await auth.register("emailpass", { body: { email: login, password } })
  if (!authIdentity) throw new Error(`${login} could not be registered: ${error}`)
  return authIdentity.id
}

/** Such as a member without mail has: the market sends codes to it. */
async function addPhone({ container }: Pick<Market, "container">, phone: string, auth_identity_id: string) {
  const auth = container.resolve(Modules.AUTH)
  const [kept] = await auth.listProviderIdentities({ provider: "phone-code", entity_id: phone })
  if (!kept) await auth.createProviderIdentities([{ provider: "phone-code", entity_id: phone, auth_identity_id }])
}

/** The person behind a login, and the claim under which a session carries its id. */
async function actorOf(market: Pick<Market, "container">, login: Login): Promise<[string, string]> {
  if (login.role === "buyer") return ["customer_id", await buyerOf(market, login)]
  if (login.role === "member") return ["cooperative_member_id", await memberOf(market, login)]
  return ["user_id", await staffOf(market, login, login.role)]
}

async function buyerOf({ container }: Pick<Market, "container">, { login, name }: Login): Promise<string> {
  const [kept] = await container.resolve(Modules.CUSTOMER).listCustomers({ email: login, has_account: true })
  if (kept) return kept.id
  const { result } = await createCustomersWorkflow(container).run({
    input: { customersData: [{ email: login, first_name: name, has_account: true }] },
  })
  return result[0].id
}

async function memberOf(
  { container }: Pick<Market, "container">,
  { login, phone, name, cooperative, does }: Login
): Promise<string> {
  const service: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  const [kept] = await service.listMembers({ email: login })
  if (kept) return kept.id
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [owner] = await cooperatives.listCooperatives({ handle: cooperative })
  if (!owner) throw new Error(`seed/data/demo-logins.json: ${login} has no cooperative`)
  const member = await service.createMembers({
    cooperative_id: owner.id,
    role: does ?? "manager",
    name,
    phone,
    email: login,
  })
  return member.id
}

/** What somebody with this mail may do as staff, if anything. */
export async function roleOf({ container }: Pick<Market, "container">, login: string): Promise<string | undefined> {
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login })
  if (!user) return undefined
  const service: StaffRows = container.resolve(MEMBERSHIP_MODULE)
  return (await service.listStaff({ user_id: user.id }))[0]?.role
}

async function staffOf(
  { container }: Pick<Market, "container">,
  { login, name }: Login,
  role: "administrator" | "organizer" | "auditor"
): Promise<string> {
  const [kept] = await container.resolve(Modules.USER).listUsers({ email: login })
  const user =
    kept ??
    (await createUsersWorkflow(container).run({ input: { users: [{ email: login, first_name: name }] } })).result[0]
  const service: StaffRows = container.resolve(MEMBERSHIP_MODULE)
  const [staff] = await service.listStaff({ user_id: user.id })
  if (!staff) await service.createStaff({ user_id: user.id, role })
  return user.id
}
