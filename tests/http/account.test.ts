import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { address, buy, variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { nextCode, nextMessage, outboxOf, tokenIn } from "../harness/outbox"
import { newBuyer, signIn } from "../harness/people"
import { phoneDoor } from "../harness/phone-door"

/** Whoever has the phone, the mail or the password gets in, and nobody else; and whoever leaves is gone. */
let market: Market
let variants: Variant[]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 2)
})
afterAll(() => market.close())

const { newNumber, outbox, codeFor, enter, ownCode } = phoneDoor(() => market)
const password = "a long enough password"
const me = "/store/buyers/me"
const isIn = async (token: string) => (await market.call("GET", `${me}/profile`, { token })).status

describe("a phone and a code", () => {
  test("open an account and find it again, however the number is written", async () => {
    const phone = newNumber()
    const first = await enter(phone)
    const { body } = await market.call<{ phone: string }>("GET", `${me}/profile`, { token: first })
    expect(body).toEqual({ name: "", email: "", email_proved: false, phone, has_password: false })
    const code = await codeFor(phone)
    const again = await market.call<{ token: string }>("POST", "/store/access/phone", {
      body: { phone: `0${phone.slice(4)}`, code: ` ${code.slice(0, 3)} ${code.slice(3)} ` },
    })
    expect(again.status).toBe(200)
    const rows = await market.sql("select id from customer where phone = $1", [phone])
    expect(rows).toHaveLength(1)
  })

  test("the answer tells nothing of who is known, and neither code nor number is at rest", async () => {
    const [known, unknown] = [newNumber(), newNumber()]
    await enter(known)
    await market.sql("update one_time_code set sent_at = now() - interval '1 minute'")
    const answers = await Promise.all(
      [known, unknown].map((phone) => market.call("POST", "/store/access/code", { body: { phone } }))
    )
    expect(answers[0]).toEqual(answers[1])
    const wrong = await Promise.all(
      [known, unknown, newNumber()].map((phone) =>
        market.call("POST", "/store/access/phone", { body: { phone, code: "000000" } })
      )
    )
    expect(new Set(wrong.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(wrong[0]).toMatchObject({ status: 400, body: { code: "CODE_WRONG" } })
    const code = await nextCode(outbox(), unknown)
    const [{ text }] = await market.sql<{ text: string }>(
      "select string_agg(c::text, ' ') as text from one_time_code c"
    )
    expect(text).not.toContain(code)
    expect(text).not.toContain(unknown.slice(-9))
  })

  test("are guessed five times and no more, also when all guess at once", async () => {
    const phone = newNumber()
    const code = await codeFor(phone)
    const wrong = Array.from({ length: 12 }, (_, guess) =>
      String((Number(code) + guess + 1) % 1_000_000).padStart(6, "0")
    )
    const tries = await Promise.all(
      wrong.map((guess) => market.call("POST", "/store/access/phone", { body: { phone, code: guess } }))
    )
    expect(tries.map(({ status }) => status)).not.toContain(200)
    const [{ tries: counted }] = await market.sql<{ tries: number }>("select max(tries) as tries from one_time_code")
    expect(counted).toBe(5)
    const late = await market.call("POST", "/store/access/phone", { body: { phone, code } })
    expect(late.status).toBe(400)
  })

  test("a right code is taken once, also when it is sent twice at once, and never for another phone", async () => {
    const [phone, other] = [newNumber(), newNumber()]
    const code = await codeFor(phone)
    await codeFor(other)
    const stolen = await market.call("POST", "/store/access/phone", { body: { phone: other, code } })
    expect(stolen.status).toBe(400)
    const both = await Promise.all(
      [1, 2, 3].map(() => market.call("POST", "/store/access/phone", { body: { phone, code } }))
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400, 400])
  })

  test("an old code is none, a double tap sends one, and one number gets few", async () => {
    const phone = newNumber()
    const code = await codeFor(phone)
    await market.call("POST", "/store/access/code", { body: { phone } })
    expect(outboxOf(outbox(), phone)).toHaveLength(1)
    await market.sql("update one_time_code set expires_at = now() - interval '1 second'")
    expect((await market.call("POST", "/store/access/phone", { body: { phone, code } })).status).toBe(400)
    const asked: number[] = []
    for (let time = 0; time < 8; time++) {
      asked.push((await market.call("POST", "/store/access/code", { body: { phone: `0${phone.slice(4)}` } })).status)
    }
    expect(asked.at(-1)).toBe(429)
  })

  test("a member's phone or mail opens no desk", async () => {
    const phone = newNumber()
    const desk = await deskOf(market, variants[0].cooperative_id)
    const email = `member-${phone.slice(1)}@test.example`
    await market.sql("update member set phone = $1, email = $2 where id = $3", [phone, email, desk.member_id])
    const token = await enter(phone)
    expect((await market.call("GET", "/coop/parcels", { token })).status).toBe(401)
    const code = await codeFor(phone)
    const asMember = await market.call<{ token: string }>("POST", "/auth/cooperative_member/phone-code", {
      body: { phone, code },
    })
    expect(asMember.status).toBe(200)
    expect((await market.call("GET", "/coop/parcels", { token: asMember.body.token })).status).toBe(401)
    const byMail = await newBuyer(market, email)
    expect((await market.call("GET", "/coop/parcels", { token: byMail.token })).status).toBe(401)
    const mailToken = await signIn(market, "cooperative_member", email)
    expect((await market.call("GET", "/coop/parcels", { token: mailToken })).status).toBe(401)
  })

  test("a member whose phone was bound by an invitation signs in by code", async () => {
    const phone = newNumber()
    const desk = await deskOf(market, variants[0].cooperative_id)
    const code = await codeFor(phone)
    await market.call("POST", "/auth/cooperative_member/phone-code", { body: { phone, code } })
    await market.sql(
      `update auth_identity set app_metadata = jsonb_build_object('cooperative_member_id', $1::text)
       where id = (select auth_identity_id from provider_identity where entity_id = $2 and provider = 'phone-code')`,
      [desk.member_id, phone]
    )
    const { body } = await market.call<{ token: string }>("POST", "/auth/cooperative_member/phone-code", {
      body: { phone, code: await codeFor(phone) },
    })
    expect((await market.call("GET", "/coop/parcels", { token: body.token })).status).toBe(200)
  })
})

describe("a mail", () => {
  const link = async (token: string, email: string, proof?: object) => {
    const asked = await market.call("POST", `${me}/mail`, { token, body: { email, proof } })
    if (asked.status !== 200) return asked
    return { ...asked, link: tokenIn(await nextMessage(outbox(), email)) }
  }

  test("is confirmed by its link, once, also when it is followed many times at once", async () => {
    const buyer = await newBuyer(market)
    const asked = await link(buyer.token, buyer.email)
    const confirm = () =>
      market.call("POST", "/store/access/mail", { body: { token: (asked as { link: string }).link } })
    const answers = await Promise.all([confirm(), confirm(), confirm()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    expect((await confirm()).body.code).toBe("LINK_SPENT")
    const { body } = await market.call<{ email_proved: boolean }>("GET", `${me}/profile`, { token: buyer.token })
    expect(body.email_proved).toBe(true)
  })

  test("a link a day old, or made up, confirms nothing", async () => {
    const buyer = await newBuyer(market)
    const asked = (await link(buyer.token, buyer.email)) as { link: string }
    await market.sql("update auth_verification set requested_at = now() - interval '25 hours' where entity_id = $1", [
      buyer.email,
    ])
    for (const token of [asked.link, "made-up"]) {
      expect((await market.call("POST", "/store/access/mail", { body: { token } })).status).toBe(400)
    }
  })

  test("changes only with a proof, and only to one that nobody has", async () => {
    const [buyer, other] = [await newBuyer(market), await newBuyer(market)]
    const wanted = `new-${buyer.email}`
    expect((await link(buyer.token, wanted)).status).toBe(403)
    expect((await link(buyer.token, wanted, { password: "not the right one" })).status).toBe(403)
    const asked = (await link(buyer.token, wanted, { password })) as { link: string }
    await market.call("POST", "/store/access/mail", { body: { token: asked.link } })
    expect(await isIn(await signIn(market, "customer", wanted))).toBe(200)
    await expect(signIn(market, "customer", buyer.email)).rejects.toThrow("401")
    const taken = (await link(buyer.token, other.email, { password })) as { link: string }
    const refused = await market.call("POST", "/store/access/mail", { body: { token: taken.link } })
    expect(refused.body.code).toBe("MAIL_TAKEN")
  })

  test("that is only typed brings nobody's purchases, messages or enquiries", async () => {
    const email = `guest-${Date.now()}@test.example`
    const { placed } = await buy(market, variants.slice(0, 1), { email })
    const buyer = await newBuyer(market, email)
    const { body } = await market.call<{ count: number }>("GET", `${me}/purchases`, { token: buyer.token })
    expect(body.count).toBe(0)
    const taken = await market.call("POST", `${me}/purchases/claim`, {
      token: buyer.token,
      body: { reference: placed.purchase.reference, email },
    })
    expect(taken.status).toBe(400)
    const exported = await market.call("GET", `${me}/export`, { token: buyer.token })
    expect(exported.body).toMatchObject({ purchases: [], messages: [], enquiries: [] })
  })

  test("sets the password anew: one link, once, and every other session ends", async () => {
    const buyer = await newBuyer(market)
    const ask = (identifier: string) =>
      market.call("POST", "/auth/customer/emailpass/reset-password", {
        body: { identifier, metadata: { locale: "en" } },
      })
    const [known, unknown] = [await ask(buyer.email), await ask(`nobody-${Date.now()}@test.example`)]
    expect(known).toEqual(unknown)
    const token = tokenIn(await nextMessage(outbox(), buyer.email))
    const set = (secret: string) =>
      market.call("POST", "/auth/customer/emailpass/update", { token, body: { password: secret } })
    expect((await set("another long password")).status).toBe(200)
    expect((await set("a third long password")).status).toBe(401)
    expect(await isIn(buyer.token)).toBe(401)
    expect((await market.call("GET", "/store/customers/me", { token: buyer.token })).status).toBe(401)
    expect((await market.call("POST", "/auth/token/refresh", { token: buyer.token })).status).toBe(401)
    expect(await isIn(await signIn(market, "customer", buyer.email, "another long password"))).toBe(200)
    await expect(signIn(market, "customer", buyer.email)).rejects.toThrow("401")
  })
})

describe("what protects the account changes only with a proof", () => {
  test("the password: the old one, or a code to the phone; then all others are out", async () => {
    const buyer = await newBuyer(market)
    const put = (proof: object) =>
      market.call<{ token: string }>("PUT", `${me}/password`, {
        token: buyer.token,
        body: { password: "the next password", proof },
      })
    expect((await put({ password: "wrong" })).body.code).toBe("PROOF_WRONG")
    expect((await put({ code: "123456" })).status).toBe(403)
    const done = await put({ password })
    expect(done.status).toBe(200)
    expect([await isIn(buyer.token), await isIn(done.body.token)]).toEqual([401, 200])
  })

  test("the phone: a code to the new one; the code of another account's request is none", async () => {
    const phone = newNumber()
    const wanted = newNumber()
    const token = await enter(phone)
    const other = await enter(newNumber())
    await market.call("POST", `${me}/code`, { token: other, body: { phone: wanted } })
    const theirs = await nextCode(outbox(), wanted)
    const put = async (code: string) =>
      market.call<{ token: string }>("PUT", `${me}/phone`, {
        token,
        body: { phone: wanted, code, proof: { code: await ownCode(token, phone) } },
      })
    expect((await put(theirs)).body.code).toBe("CODE_WRONG")
    await market.call("POST", `${me}/code`, { token, body: { phone: wanted } })
    const done = await put(await nextCode(outbox(), wanted, 1))
    expect(done.status).toBe(200)
    const { body } = await market.call<{ phone: string }>("GET", `${me}/profile`, { token: done.body.token })
    expect(body.phone).toBe(wanted)
    expect(await isIn(token)).toBe(401)
  })

  test("signing out everywhere ends the others and keeps this one", async () => {
    const buyer = await newBuyer(market)
    const elsewhere = await signIn(market, "customer", buyer.email)
    const { body } = await market.call<{ token: string }>("DELETE", `${me}/sessions`, { token: buyer.token })
    expect([await isIn(elsewhere), await isIn(buyer.token), await isIn(body.token)]).toEqual([401, 401, 200])
    // Shops stay open to whoever holds an ended session.
    const browsing = await market.call("POST", "/store/basket/review?locale=fr", {
      token: elsewhere,
      body: { lines: [] },
    })
    expect(browsing.status).toBe(200)
  })
})

describe("addresses", () => {
  type Saved = { addresses: { id: string; is_default: boolean; city: string; phone: string }[] }

  test("are kept, one of them the usual one; somebody else's are not there", async () => {
    const [one, other] = [await enter(newNumber()), await enter(newNumber())]
    const save = (token: string, more = {}) =>
      market.call<Saved>("POST", `${me}/addresses`, { token, body: { ...address, ...more } })
    const first = await save(one)
    expect(first).toMatchObject({ status: 201, body: { addresses: [{ is_default: true, phone: "+212612345678" }] } })
    const both = await save(one, { city: "أكادير", is_default: true })
    expect(both.body.addresses.map(({ city, is_default }) => [city, is_default])).toEqual([
      ["أكادير", true],
      [address.city, false],
    ])
    const [{ id }] = first.body.addresses
    for (const [method, body] of [
      ["PUT", { ...address, city: "x" }],
      ["DELETE", undefined],
    ] as const) {
      expect((await market.call(method, `${me}/addresses/${id}`, { token: other, body })).status).toBe(404)
      expect((await market.call(method, `${me}/addresses/${id}`, { body })).status).toBe(401)
    }
    const left = await market.call<Saved>("DELETE", `${me}/addresses/${id}`, { token: one })
    expect(left.body.addresses).toHaveLength(1)
  })

  test("are at most twenty, also when many are saved at once", async () => {
    const token = await enter(newNumber())
    await Promise.all(
      Array.from({ length: 24 }, () => market.call("POST", `${me}/addresses`, { token, body: address }))
    )
    const { body } = await market.call<Saved>("GET", `${me}/addresses`, { token })
    expect(body.addresses).toHaveLength(20)
    expect(body.addresses.filter((one) => one.is_default)).toHaveLength(1)
  })
})

describe("favourites", () => {
  const change = (token: string, body: object) =>
    market.call<{ ids: string[] }>("POST", `${me}/favourites`, { token, body })

  test("of two devices that speak at once nothing is lost, and two hundred are kept", async () => {
    const token = await enter(newNumber())
    await Promise.all([change(token, { add: ["a", "b"] }), change(token, { add: ["b", "c"] })])
    const { body } = await change(token, { remove: ["a"] })
    expect([...body.ids].sort()).toEqual(["b", "c"])
    const many = Array.from({ length: 200 }, (_, index) => `p${index}`)
    const full = await change(token, { add: many })
    expect(full.body.ids).toEqual(many)
    expect((await change(token, { add: [...many, "one more"] })).status).toBe(400)
  })

  test("are told as they stand today, and which are gone", async () => {
    const { body } = await market.call<{ listings: { id: string }[]; gone: string[] }>(
      "POST",
      "/store/favourites/review?locale=fr",
      { body: { ids: [variants[1].product_id, "gone", variants[0].product_id] } }
    )
    expect(body.listings.map(({ id }) => id)).toEqual([variants[1].product_id, variants[0].product_id])
    expect(body.gone).toEqual(["gone"])
  })
})
