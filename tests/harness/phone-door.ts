import { expect } from "@jest/globals"
import { randomInt } from "node:crypto"
import { join } from "node:path"
import type { Market } from "./market"
import { codesTo, nextCode } from "./outbox"

/** The buyers' door by phone and code, as a person uses it. */
export type PhoneDoor = {
  newNumber: () => string
  outbox: () => string
  /** Asks for a code and reads it from the phone. */
  codeFor: (phone: string) => Promise<string>
  /** Signs in, and opens an account at the first time. */
  enter: (phone: string) => Promise<string>
  /** The code by which a signed-in buyer proves to be the holder. */
  ownCode: (token: string, phone: string) => Promise<string>
}

export function phoneDoor(market: () => Market): PhoneDoor {
  const outbox = () => join(process.env.MAARID_DATA_DIR as string, "outbox")
  // What was asked a moment ago is not sent again: a test is quicker than anybody's thumb.
  const minutePasses = () => market().sql("update one_time_code set sent_at = now() - interval '1 minute'")
  async function codeFor(phone: string) {
    const before = codesTo(outbox(), phone)
    await minutePasses()
    const asked = await market().call("POST", "/store/access/code", { body: { phone, locale: "fr" } })
    expect(asked.status).toBe(200)
    return nextCode(outbox(), phone, before)
  }
  return {
    newNumber: () => `+2126${String(randomInt(100_000_000)).padStart(8, "0")}`,
    outbox,
    codeFor,
    async enter(phone) {
      const code = await codeFor(phone)
      const { status, body } = await market().call<{ token: string }>("POST", "/store/access/phone", {
        body: { phone, code },
      })
      expect(status).toBe(200)
      return body.token
    },
    async ownCode(token, phone) {
      await minutePasses()
      const before = codesTo(outbox(), phone)
      await market().call("POST", "/store/buyers/me/code", { token, body: {} })
      return nextCode(outbox(), phone, before)
    },
  }
}
