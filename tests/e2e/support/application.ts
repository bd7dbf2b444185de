import { randomInt } from "node:crypto"
import { join } from "node:path"
import sharp from "sharp"
import { nextCode } from "../../harness/outbox"
import { call, given } from "./market"
import type { Locale } from "./words"

type Applied = { id: string; name: string; phone: string; token: string }

const own = "/store/buyers/me/application"

/** Somebody new, signed in by a phone nobody has. */
export async function newcomer(locale: Locale = "ar"): Promise<{ phone: string; token: string }> {
  const phone = `+2126${String(randomInt(100_000_000)).padStart(8, "0")}`
  await must("POST", "/store/access/code", { phone, locale })
  const code = await nextCode(join(given("MAARID_DATA_DIR"), "outbox"), phone)
  const { token } = await must<{ token: string }>("POST", "/store/access/phone", { phone, code })
  return { phone, token }
}

/** A cooperative that sent its application in a language, papers and all, and waits for an answer. */
export async function appliedCooperative(province_id: string, locale: Locale = "ar"): Promise<Applied> {
  const { phone, token } = await newcomer(locale)
  const name = `تعاونية نور ${randomInt(100_000)}`
  const answers = {
    ...{ applicant_name: "أمينة", legal_form: "cooperative", name_ar: name, name_fr: "Coopérative Nour" },
    ...{ register_court: "أزيلال", register_number: "12/2020", members_count: 12, women_count: 12, youth_count: 3 },
    ...{ province_id, locality_ar: "أيت بوكماز", sectors: ["crafts"], categories: ["carpets"] },
    ...{ payout_holder: name, payout_bank: "البريد بنك", rib: "230810000123456789012321" },
  }
  await must("PUT", own, { answers, locale }, token)
  const paper = await sharp({ create: { width: 900, height: 1200, channels: 3, background: "#cdb" } })
    .jpeg()
    .toBuffer()
  for (const kind of ["register_extract", "identity"])
    await must("POST", `${own}/papers`, { kind, photo: paper.toString("base64") }, token)
  const { application } = await must<{ application: { id: string } }>("POST", `${own}/send`, {}, token)
  return { id: application.id, name, phone, token }
}

async function must<T>(method: string, path: string, body: object, token?: string): Promise<T> {
  const answer = await call<T>(method, path, { body, token })
  if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
  return answer.body
}
