import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { join } from "node:path"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { codesTo, nextCode, nextMessage, outboxOf } from "../harness/outbox"
import { newBuyer } from "../harness/people"

/** Who comes into a cooperative's desk, by which door, and who stays out. */
let market: Market
let cooperatives: { id: string; handle: string }[]
let manager: Desk
let phones = 0

const newPhone = () => `+2126611${String(++phones).padStart(5, "0")}`
const folder = () => join(process.env.MAARID_DATA_DIR as string, "outbox")
const password = "a long enough password"

beforeAll(async () => {
  market = await openMarket()
  cooperatives = await market.sql("select id, handle from cooperative where status = 'verified' order by id limit 3")
  manager = await deskOf(market, cooperatives[0].id)
})
afterAll(() => market.close())

type Session = { token: string }
type Invited = { invitation: { id: string; role: string } }

const post = <T = Session>(path: string, body: object, token?: string) => market.call<T>("POST", path, { body, token })
const me = (token: string) =>
  market.call<{ role: string; cooperative: { handle: string } }>("GET", "/coop/me", { token })
const signOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

async function codeFor(phone: string): Promise<string> {
  const before = codesTo(folder(), phone)
  await post("/store/access/code", { phone, locale: "ar" })
  return nextCode(folder(), phone, before)
}

/** The token in the last invitation that was sent somewhere. */
async function invite(body: object, to: string, by = manager) {
  const before = outboxOf(folder(), to, "member_invitation").length
  const answer = await post<Invited>("/coop/invitations", body, by.token)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer))
  const said = await nextMessage(folder(), to, before, "member_invitation")
  const token = /\/coop\/join\/([\w-]+)/.exec(said)?.[1] ?? ""
  return { id: answer.body.invitation.id, token, said, answer: JSON.stringify(answer.body) }
}

/** What the tests before left undone of a code's waiting time: the next one may be sent at once. */
const waitOver = () => market.sql("update one_time_code set sent_at = sent_at - interval '1 minute'")

async function takeByPhone(token: string, phone: string) {
  await waitOver()
  return post("/store/access/invitation", { token, proof: { code: await codeFor(phone) } })
}

describe("invitations", () => {
  test("by phone: the link goes to that phone alone, in the invited person's language, and opens once", async () => {
    const phone = newPhone()
    const { token, said, answer } = await invite(
      { name: "Khadija", role: "orders", contact: phone, locale: "fr" },
      phone
    )
    expect(said).toContain("vous invite")
    expect(token.length).toBeGreaterThan(20)
    expect(answer).not.toContain(token)
    const listed = await market.call("GET", "/coop/invitations", { token: manager.token })
    expect(JSON.stringify(listed.body)).not.toContain(token)
    const kept = await market.sql<object>("select * from invitation")
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(await market.sql("select id from notification where data::text like $1", [`%${token}%`])).toEqual([])

    const shown = await post<{ contact: string; role: string }>("/store/access/invitation/read", {
      token,
      locale: "fr",
    })
    expect(shown.body).toMatchObject({ role: "orders", contact: phone.slice(-2) })
    const wrong = await post("/store/access/invitation", { token, proof: { code: "000000" } })
    expect(signOf(wrong)).toEqual([400, "CODE_WRONG"])
    expect(signOf(await post("/store/access/invitation", { token, proof: { password } }))).toEqual([400, "CODE_WRONG"])

    const taken = await takeByPhone(token, phone)
    expect(taken.status).toBe(200)
    expect((await me(taken.body.token)).body).toMatchObject({
      role: "orders",
      cooperative: { handle: cooperatives[0].handle },
    })
    expect((await market.call("GET", "/coop/members", { token: taken.body.token })).status).toBe(403)
    expect(signOf(await takeByPhone(token, phone))).toEqual([400, "LINK_SPENT"])

    await waitOver()
    const door = await post("/store/access/member", { phone, code: await codeFor(phone) })
    expect((await me(door.body.token)).body.role).toBe("orders")
  })

  test("by mail: of many who take it at once one member comes out, and an account there is keeps its password", async () => {
    const email = `invited-${Date.now()}@test.example`
    const { token } = await invite(
      { name: "Amina", role: "accounts", contact: email.toUpperCase(), locale: "ar" },
      email
    )
    const answers = await Promise.all(
      [0, 1, 2, 3, 4].map(() => post("/store/access/invitation", { token, proof: { password } }))
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.every(({ status }) => status < 500)).toBe(true)
    expect(await market.sql("select role from member where email = $1", [email])).toEqual([{ role: "accounts" }])

    const buyer = await newBuyer(market)
    const second = await invite({ name: "Amina", role: "catalogue", contact: buyer.email, locale: "en" }, buyer.email)
    const guessed = await post("/store/access/invitation", { token: second.token, proof: { password: "not theirs" } })
    expect(signOf(guessed)).toEqual([403, "PROOF_WRONG"])
    const own = await post("/store/access/invitation", { token: second.token, proof: { password } })
    expect((await me(own.body.token)).body.role).toBe("catalogue")
    expect((await market.call("GET", "/store/buyers/me/profile", { token: buyer.token })).status).toBe(200)
  })

  test("too old, taken back, replaced by another, or of nobody: opens nothing", async () => {
    const phone = newPhone()
    const body = { name: "Khadija", role: "orders", contact: phone, locale: "ar" }
    const old = await invite(body, phone)
    const { token, id } = await invite(body, phone)
    expect(signOf(await takeByPhone(old.token, phone))).toEqual([400, "LINK_SPENT"])
    await market.sql("update invitation set expires_at = now() - interval '1 second' where id = $1", [id])
    expect(signOf(await takeByPhone(token, phone))).toEqual([400, "LINK_SPENT"])
    await market.sql("update invitation set expires_at = now() + interval '1 day' where id = $1", [id])
    const foreign = await deskOf(market, cooperatives[1].id)
    const theirs = await market.call("DELETE", `/coop/invitations/${id}`, { token: foreign.token })
    expect(signOf(theirs)).toEqual([404, "NOT_FOUND"])
    expect((await market.call("DELETE", `/coop/invitations/${id}`, { token: manager.token })).status).toBe(200)
    expect(signOf(await takeByPhone(token, phone))).toEqual([400, "LINK_SPENT"])
    const invented = "x".repeat(24)
    expect(signOf(await post("/store/access/invitation/read", { token: invented, locale: "ar" }))).toEqual([
      400,
      "LINK_SPENT",
    ])
    expect(await market.sql("select id from member where phone = $1", [phone])).toEqual([])
  })

  test("a member of one cooperative is not taken into another, and nobody is invited twice", async () => {
    const phone = newPhone()
    const first = await invite({ name: "Khadija", role: "orders", contact: phone, locale: "ar" }, phone)
    await takeByPhone(first.token, phone)
    const again = { name: "Khadija", role: "manager", contact: phone, locale: "ar" }
    expect(signOf(await post("/coop/invitations", again, manager.token))).toEqual([409, "ALREADY_MEMBER"])
    const other = await deskOf(market, cooperatives[1].id)
    const second = await invite(again, phone, other)
    expect(signOf(await takeByPhone(second.token, phone))).toEqual([409, "ALREADY_MEMBER"])
  })

  test("the same form sent again, or twice at once, invites once; another one ends it", async () => {
    const phone = newPhone()
    const body = { name: "Fatima", role: "orders", contact: phone, locale: "ar", key: "form-1-of-fatima" }
    const answers = await Promise.all([1, 2].map(() => post<Invited>("/coop/invitations", body, manager.token)))
    answers.push(await post<Invited>("/coop/invitations", body, manager.token))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map((answer) => answer.body.invitation.id)).size).toBe(1)
    await nextMessage(folder(), phone, 0, "member_invitation")
    expect(outboxOf(folder(), phone, "member_invitation")).toHaveLength(1)
    const other = await invite({ ...body, key: "form-2-of-fatima" }, phone)
    const open = await market.sql("select id from invitation where contact = $1 and revoked_at is null", [phone])
    expect(open).toEqual([{ id: other.id }])
    // A key is one cooperative's own.
    const foreign = await deskOf(market, cooperatives[1].id)
    expect((await invite(body, phone, foreign)).id).not.toBe(answers[0].body.invitation.id)
  })

  test("makes no administrator, whatever is asked for", async () => {
    const phone = newPhone()
    for (const role of ["administrator", "organizer", "user", "admin"]) {
      const answer = await post("/coop/invitations", { name: "x", role, contact: phone, locale: "ar" }, manager.token)
      expect([role, answer.status]).toEqual([role, 400])
    }
    const { token } = await invite(
      {
        name: "Khadija",
        role: "manager",
        contact: phone,
        locale: "ar",
        user_id: "user_1",
        staff: "administrator",
      } as object,
      phone
    )
    const { body } = await takeByPhone(token, phone)
    expect((await market.call("GET", "/admin/users/me", { token: body.token })).status).toBe(401)
    const [{ app_metadata }] = await market.sql<{ app_metadata: object }>(
      `select a.app_metadata from auth_identity a join provider_identity p on p.auth_identity_id = a.id where p.entity_id = $1`,
      [phone]
    )
    expect(Object.keys(app_metadata)).toEqual(["cooperative_member_id"])
  })

  test("only by a manager, and not while the cooperative is suspended", async () => {
    const orders = await deskOf(market, cooperatives[0].id, "orders")
    const body = { name: "x", role: "orders", contact: newPhone(), locale: "ar" }
    expect((await post("/coop/invitations", body, orders.token)).status).toBe(403)
    const suspended = await deskOf(market, cooperatives[2].id)
    await market.sql("update cooperative set status = 'suspended' where id = $1", [cooperatives[2].id])
    expect(signOf(await post("/coop/invitations", body, suspended.token))).toEqual([403, "COOPERATIVE_SUSPENDED"])
    await market.sql("update cooperative set status = 'verified' where id = $1", [cooperatives[2].id])
  })
})

describe("the door by phone", () => {
  test("a buyer with a member's phone or mail is a buyer, at every door", async () => {
    const phone = newPhone()
    const email = `member-without-login-${Date.now()}@test.example`
    await market.sql("update member set phone = $2, email = $3 where id = $1", [manager.member_id, phone, email])
    const bought = await post("/store/access/phone", { phone, code: await codeFor(phone) })
    expect(bought.status).toBe(200)
    const impostor = await newBuyer(market, email)
    await waitOver()
    const door = await post("/store/access/member", { phone, code: await codeFor(phone) })
    expect(signOf(door)).toEqual([403, "NO_MEMBERSHIP"])
    await waitOver()
    const medusa = await post("/auth/cooperative_member/phone-code", { phone, code: await codeFor(phone) })
    for (const token of [bought.body.token, impostor.token, medusa.body.token]) {
      expect((await market.call("GET", "/coop/me", { token })).status).toBe(401)
    }
  })

  test("a wrong code is told as such, and of a phone nobody has the code tells nothing", async () => {
    const answer = await post("/store/access/member", { phone: newPhone(), code: "123456" })
    expect(signOf(answer)).toEqual([400, "CODE_WRONG"])
  })
})

describe("roles and removal", () => {
  const change = (by: Desk, id: string, role: string) =>
    market.call("PUT", `/coop/members/${id}`, { body: { role }, token: by.token })
  const remove = (by: Desk, id: string) => market.call("DELETE", `/coop/members/${id}`, { token: by.token })

  test("another role counts at once; a removed member is out at once and may be invited again", async () => {
    const phone = newPhone()
    const invited = { name: "Khadija", role: "orders", contact: phone, locale: "ar" }
    const { body } = await takeByPhone((await invite(invited, phone)).token, phone)
    const [{ id }] = await market.sql<{ id: string }>("select id from member where phone = $1", [phone])
    expect((await change(manager, id, "accounts")).status).toBe(200)
    expect((await market.call("GET", "/coop/parcels", { token: body.token })).status).toBe(403)
    expect((await remove(manager, id)).status).toBe(200)
    expect((await me(body.token)).status).toBe(401)
    expect(signOf(await remove(manager, id))).toEqual([404, "NOT_FOUND"])
    const back = await takeByPhone((await invite(invited, phone)).token, phone)
    expect((await me(back.body.token)).body.role).toBe("orders")
  })

  test("another cooperative's member is not there", async () => {
    const foreign = await deskOf(market, cooperatives[1].id)
    expect(signOf(await change(foreign, manager.member_id, "orders"))).toEqual([404, "NOT_FOUND"])
    expect(signOf(await remove(foreign, manager.member_id))).toEqual([404, "NOT_FOUND"])
  })

  test("of two managers who remove or demote each other at once, one stays", async () => {
    for (const turn of [0, 1, 2, 3]) {
      await market.sql("update member set removed_at = now() where cooperative_id = $1", [cooperatives[2].id])
      const [one, other] = [await deskOf(market, cooperatives[2].id), await deskOf(market, cooperatives[2].id)]
      const answers = await Promise.all(
        turn % 2
          ? [remove(one, other.member_id), remove(other, one.member_id)]
          : [change(one, other.member_id, "orders"), change(other, one.member_id, "accounts")]
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      const left = await market.sql(
        "select id from member where cooperative_id = $1 and role = 'manager' and removed_at is null",
        [cooperatives[2].id]
      )
      expect(left).toHaveLength(1)
    }
  })

  test("the last manager can neither leave nor step down", async () => {
    await market.sql("update member set removed_at = now() where cooperative_id = $1", [cooperatives[2].id])
    const last = await deskOf(market, cooperatives[2].id)
    expect(signOf(await remove(last, last.member_id))).toEqual([409, "LAST_MANAGER"])
    expect(signOf(await change(last, last.member_id, "orders"))).toEqual([409, "LAST_MANAGER"])
  })
})
