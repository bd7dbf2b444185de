import type { FairOffice } from "./fair-office"
import { pictureOf } from "./side-desk"
import { ribOf } from "./side-purchases"
import { must, type Making } from "./two-sides"

/** What organizers and administrators keep about a side, and what it told them: application, note, announcement, rule. */
export async function fillOffice({ market, side, staff, own }: Making, office: FairOffice): Promise<void> {
  const { letter, ids } = side
  const ask = <T>(path: string, body: unknown) =>
    must<T>(market, "POST", `/admin${path}`, { body, token: staff.administrator })
  // Only this side applied, and its call is over: nobody else's desk knows of it.
  const { id: fair } = await office.make(letter === "a" ? 60 : 90)
  await office.apply(fair, side.desks.manager.token, own(`نعرض سرا ${letter}`))
  ids.fair = fair
  const [{ id }] = await market.sql<{ id: string }>("select id from participation where fair_id = $1", [fair])
  ids.participation = id
  await market.sql("update fair set published = false where id = $1", [fair])

  ids.note = (
    await ask<{ id: string }>(`/purchases/${ids.purchase}/notes`, {
      kind: "complaint",
      body: own(`شكوى سرية ${letter}`),
    })
  ).id
  const texts = { title_ar: own(`خبر سري ${letter}`), body_ar: "نص" }
  const announced = { key: `announcement-${letter}`, texts, audience: { kind: "cooperatives", ids: [ids.cooperative] } }
  ids.announcement = (
    await ask<{ id: string }>("/announcements", { ...announced, shown_from: null, shown_until: null })
  ).id
  const { rule } = await ask<{ rule: { id: string } }>("/commission-rules", {
    cooperative_id: ids.cooperative,
    commission_points: letter === "a" ? 733 : 734,
  })
  ids.commission_rule = rule.id
  await fillApplication({ market, side, staff, own })
  ids.payout_account = `pacc_of_${letter}`
  await market.sql(
    "insert into payout_account (id, cooperative_id, holder, bank, rib) values ($1, $2, $3, 'bank', $4)",
    [ids.payout_account, ids.cooperative, own(`صاحبة الحساب ${letter}`), own(ribOf(letter === "a" ? "c" : "d"))]
  )
  const [message] = await market.sql<{ id: string }>("select id from message where recipient = any($1) limit 1", [
    side.secrets,
  ])
  ids.message = message.id
}

async function fillApplication({ market, side, own }: Making): Promise<void> {
  const { letter, ids } = side
  const { token } = side.buyer
  const answers = {
    applicant_name: own(`طالبة سرية ${letter}`),
    legal_form: "cooperative",
    name_ar: own(`تعاونية سرية ${letter}`),
  }
  const path = "/store/buyers/me/application"
  await must(market, "PUT", path, { body: { answers, locale: "ar" }, token })
  const photo = (await pictureOf(letter)).toString("base64")
  const { application } = await must<{ application: { id: string; papers: { id: string }[] } }>(
    market,
    "POST",
    `${path}/papers`,
    { body: { kind: "identity", photo }, token }
  )
  ids.application = application.id
  ids.application_paper = application.papers[0].id
}
