import { afterAll, beforeAll, expect, test } from "@jest/globals"
import type { TemplateFacts } from "@maarid/backend/messages/facts"
import { renderMail } from "@maarid/backend/messages/render"
import smtp from "@maarid/backend/providers/smtp"
import { buy, variantsOf, type Variant } from "../harness/buyer"
import { runJob } from "../harness/jobs"
import { openMailServer, readMail, type MailServer } from "../harness/mail-server"
import { openMarket, type Market } from "../harness/market"
import { staffToken } from "../harness/people"

type Sender = { send: (mail: object) => Promise<{ id?: string }> }
const [Smtp] = smtp.services as unknown as (new (none: object, options: object) => Sender)[]

/** Mail through a real server: what arrives, what is tried again, and what is given up. */
const FROM = "معرض <orders@maarid.example>"
type Message = { id: string; status: string; attempts: number; failure: string | null; data: object }

let server: MailServer
let market: Market
let variants: Variant[]

beforeAll(async () => {
  server = await openMailServer()
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: FROM })
  market = await openMarket()
  variants = await variantsOf(market, 2)
})
afterAll(async () => {
  await market.close()
  await server.close()
})

async function becomes<Value>(look: () => Promise<Value | undefined> | Value | undefined, what: string) {
  for (let tried = 0; tried < 200; tried++) {
    const seen = await look()
    if (seen) return seen
    await new Promise((wait) => setTimeout(wait, 50))
  }
  throw new Error(`${what} never came`)
}

const bought = (email: string) => buy(market, variants, { email })
const to = (address: string) => server.received.filter((mail) => mail.to.includes(address))
const arrived = (address: string) => becomes(() => to(address)[0], `a mail to ${address}`)

async function messageTo(address: string, status: (message: Message) => boolean): Promise<Message> {
  const look = async () =>
    (
      await market.sql<Message>("select * from message where recipient = $1 and template = 'purchase_placed'", [
        address,
      ])
    )[0]
  return becomes(async () => {
    const message = await look()
    return message && status(message) ? message : undefined
  }, `the state of the mail to ${address}`)
}

/** The pause before the next attempt is over. */
async function later(id: string): Promise<void> {
  await market.sql("update message set due_at = now() where id = $1", [id])
  await runJob(market, "send-messages")
}

test("a placed purchase is told by mail: subject, sender, and both parts as they were written", async () => {
  const address = "zineb@buyers.example"
  const { placed } = await bought(address)
  const received = await arrived(address)
  const { data } = await messageTo(address, ({ status }) => status === "sent")
  const { subject, text, html } = renderMail("purchase_placed", data as TemplateFacts["purchase_placed"], "ar")
  const mail = readMail(received.raw)
  expect(subject).toMatch(/\p{Script=Arabic}/u)
  expect([mail.headers.subject, mail.headers.to, mail.headers.from]).toEqual([subject, address, FROM])
  expect(mail.headers["content-type"]).toMatch(/^multipart\/alternative/)
  expect(mail.headers.date && mail.headers["message-id"]).toBeTruthy()
  expect(mail.text).toBe(text.trimEnd())
  expect(mail.html).toBe(html.trimEnd())
  expect(mail.text).toContain(placed.purchase.reference)
  expect(received.from).toBe("orders@maarid.example")
})

test("a server that refuses for a while is asked again, and delivers once", async () => {
  const address = "driss@buyers.example"
  server.refusing.set(address, { code: 451, text: "Greylisted, try again later" })
  await bought(address)
  const { id, failure } = await messageTo(address, (message) => message.failure !== null)
  expect(failure).toContain("451")
  await later(id)
  expect(await messageTo(address, ({ attempts }) => attempts === 2)).toMatchObject({ status: "queued" })
  server.refusing.delete(address)
  await later(id)
  expect(await messageTo(address, ({ status }) => status === "sent")).toMatchObject({ attempts: 3, failure: null })
  await later(id)
  expect(to(address)).toHaveLength(1)
})

test("an address that does not exist is given up at once, and those who help see why", async () => {
  const address = "nobody@buyers.example"
  server.refusing.set(address, { code: 550, text: "No such user here" })
  const { prepared } = await bought(address)
  const { id, failure } = await messageTo(address, ({ status }) => status === "failed")
  expect(failure).toContain("No such user here")
  await later(id)
  expect(server.asked.filter((one) => one === address)).toHaveLength(1)
  const token = await staffToken(market, "organizer")
  const { body } = await market.call<{ messages: object[] }>("GET", `/admin/purchases/${prepared.purchase_id}`, {
    token,
  })
  expect(body.messages).toContainEqual(expect.objectContaining({ id, recipient: address, status: "failed" }))
  expect(to(address)).toEqual([])
})

test("a server that is away is waited for", async () => {
  const address = "salma@buyers.example"
  await server.close()
  await bought(address)
  const { id, status } = await messageTo(address, (message) => message.failure !== null)
  expect(status).toBe("queued")
  server = await openMailServer({ port: server.port })
  await later(id)
  expect(readMail((await arrived(address)).raw).headers.to).toBe(address)
})

test("with smtps and a name in the address, mail goes encrypted to who knows the password", async () => {
  const guarded = await openMailServer({ secure: true, login: { user: "maarid", password: "a/b c" } })
  const send = (password: string, query = "?tls.rejectUnauthorized=false") => {
    const url = `smtps://maarid:${encodeURIComponent(password)}@127.0.0.1:${guarded.port}/${query}`
    return new Smtp({}, { url, from: FROM }).send({
      to: "safe@buyers.example",
      channel: "email",
      template: "test",
      content: { subject: "مرحبا", text: "سلام", html: "<p>سلام</p>" },
    })
  }
  await send("a/b c")
  expect(guarded.received.map((mail) => readMail(mail.raw).headers.subject)).toEqual(["مرحبا"])
  await expect(send("wrong")).rejects.toThrow(/535|Invalid/)
  // A certificate nobody vouches for is taken only where the address says so.
  await expect(send("a/b c", "")).rejects.toThrow(/certificate/i)
  expect(guarded.received).toHaveLength(1)
  await guarded.close()
})
