import { expect } from "@playwright/test"
import { today } from "../../../backend/src/contracts/days"
import { call, demoLogin, demoMember } from "./market"

export type Fair = { id: string; version: number; form: Record<string, unknown>; path: string }

export const day = (after: number) => today(new Date(Date.now() + after * 86_400_000))
export const inThree = (ar: string, fr: string, en: string) => ({ ar, fr, en })
export const blank = inThree("", "", "")

/** An organizer's token, and the way to write editions with it. */
export async function organizing() {
  const { login: email, password } = demoLogin("organizer")
  const { token } = (await call<{ token: string }>("POST", "/auth/user/emailpass", { body: { email, password } })).body
  const write = async <T = Fair>(path: string, body: object) => {
    const answer = await call<T>("POST", `/admin${path}`, { body, token })
    expect([answer.status, answer.body.code]).toEqual([200, undefined])
    return answer.body
  }
  return { login: email, password, token, write }
}

/** A fair that begins in so many days, at which the demo's member has a stand. */
export async function fairWithStand(starts: number) {
  const { token, write } = await organizing()
  // Other runs on the same market leave fairs of their own.
  const number = String(Date.now()).slice(-6)
  const name = inThree(`معرض الواحة ${number}`, `Salon de l’oasis ${number}`, `Oasis fair ${number}`)
  const series = await write("/fair-series", { name })
  const fair = await write("/fairs", {
    form: {
      ...{ series_id: series.id, scope: "regional", name, slogan: blank, theme: blank, summary: blank, unknown: blank },
      ...{
        venue: inThree("ساحة الحسن الأول", "Place Hassan Iᵉʳ", "Hassan I Square"),
        organizers: blank,
        partners: blank,
      },
      ...{
        patronage: blank,
        starts_on: day(starts),
        ends_on: day(starts + 3),
        territory_id: "MA-AGD",
        published: true,
      },
      call: { opens_on: day(-1), closes_on: day(starts - 5), text: inThree("تعالوا", "Venez", "Come") },
    },
  })
  const { login: email, password } = demoMember()
  const member = await call<{ token: string }>("POST", "/auth/cooperative_member/emailpass", {
    body: { email, password },
  })
  await call("PUT", `/coop/fairs/${fair.id}/application`, {
    body: { brings: "زرابي", stand_wish: "small" },
    token: member.body.token,
  })
  const { body } = await call<{ participations: { id: string; version: number }[] }>(
    "GET",
    `/admin/fairs/${fair.id}/participations`,
    { token }
  )
  await write(`/fairs/${fair.id}/answers`, { status: "accepted", message: "", asked: body.participations.map(asked) })
  return { fair, name, token, write }
}

const asked = ({ id, version }: { id: string; version: number }) => ({ id, version })
