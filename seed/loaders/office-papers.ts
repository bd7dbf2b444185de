import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "@maarid/backend/modules/cooperative"
import { VERIFICATION_MODULE, type VerificationModuleService } from "@maarid/backend/modules/verification"
import { keepEvidence } from "@maarid/backend/files/keep"
import { storedDay, today } from "@maarid/backend/contracts/days"
import { drawPaper, type PaperWords } from "../pictures/paper"
import type { RegionId } from "../pictures/regions"
import { within, type CooperativeData, type Data, type OfficeData } from "./data"
import { all, backdate, chunks, daysFromNow, idsByHandle, must, type Market } from "./market"
import { paperTitles } from "./paper-titles"

type Wanted = OfficeData["papers"][number]

/** Pictures drawn at a time. */
const AT_ONCE = 4

const keyOf = ({ cooperative, kind, state }: Wanted) => `demo-${cooperative}-${kind}-${state}`

/** Papers of cooperatives, as their managers sent them and organizers answered. What is there is left as it is. */
export async function loadPapers(market: Market, by: string): Promise<void> {
  const { container, data } = market
  const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const cooperatives = await cooperativeIds(container)
  const kept = await service.listPapers({ key: data.office.papers.map(keyOf) }, { ...all, select: ["id", "key"] })
  const ids = new Map(kept.map(({ id, key }) => [key, id]))
  const create = data.office.papers.filter((one) => !ids.has(keyOf(one)))
  // A renewal names the paper it takes the place of, which is there before it.
  for (const round of [create.filter(({ renews }) => !renews), create.filter(({ renews }) => renews)]) {
    for (const part of chunks(round, AT_ONCE)) {
      const rows = await Promise.all(
        part.map(async (wanted) => {
          const { cooperative, kind, state, expires_in_days, reason, renews } = wanted
          const cooperative_id = must(cooperatives, cooperative)
          return {
            cooperative_id,
            kind,
            key: keyOf(wanted),
            file_key: await evidenceOf(market, cooperative, { cooperative_id, what: kind, number: `DEMO-${kind}` }),
            expires_at: expires_in_days === undefined ? null : storedDay(today(daysFromNow(expires_in_days))),
            verified_at: state === "verified" ? daysFromNow(2 - wanted.days_ago) : null,
            verifier_id: state === "waiting" ? null : by,
            refused_reason: reason ?? null,
            replaces_id: (renews && ids.get(keyOf({ ...wanted, state: "verified" }))) || null,
          }
        })
      )
      const made = await service.createPapers(rows)
      made.forEach(({ id, key }) => ids.set(key, id))
      await backdate(
        market,
        "paper",
        part.map((one) => ({ id: must(ids, keyOf(one)), days_ago: one.days_ago }))
      )
    }
  }
}

/** What cooperatives sent with the signs they claim and nobody has answered. */
export async function loadEvidence(market: Market): Promise<void> {
  const { container, data } = market
  const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const cooperatives = await cooperativeIds(container)
  const claimed = data.cooperatives.flatMap((one) =>
    one.signs
      .filter(({ verified }) => !verified)
      .map((sign) => ({ one, handle: within(one.handle, sign.handle), sign }))
  )
  const bare = await service.listQualitySigns(
    { handle: claimed.map(({ handle }) => handle), evidence_key: null, verified_at: null, refused_reason: null },
    { ...all, select: ["id", "handle"] }
  )
  const ids = idsByHandle(bare)
  for (const part of chunks(
    claimed.filter(({ handle }) => ids.has(handle)),
    AT_ONCE
  )) {
    const signs = await Promise.all(
      part.map(async ({ one, handle, sign }) => {
        const cooperative_id = must(cooperatives, one.handle)
        const evidence_key = await evidenceOf(market, one.handle, { cooperative_id, what: "sign", number: sign.number })
        return { id: must(ids, handle), evidence_key }
      })
    )
    await service.updateQualitySigns(signs)
  }
}

const cooperativeIds = async (container: MedusaContainer) => {
  const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  return idsByHandle(await service.listCooperatives({}, { ...all, select: ["id", "handle"] }))
}

type Evidence = { cooperative_id: string; what: keyof typeof paperTitles; number: string }

/** A drawn paper in private storage; answers its key. */
async function evidenceOf({ container, data }: Market, handle: string, of: Evidence): Promise<string> {
  const { region, holder } = holderOf(data, handle)
  const words: PaperWords = { title: paperTitles[of.what], holder, number: of.number }
  const bytes = await drawPaper(`${handle}/${of.what}/${of.number}`, region, words)
  return keepEvidence(container, { bytes, name: `evidence/${of.cooperative_id}/demo-${of.what}` })
}

function holderOf(data: Data, handle: string) {
  const { name, province } = data.cooperatives.find((one) => one.handle === handle) as CooperativeData
  const region = data.territories.find((one) => one.id === province)?.parent_id as RegionId
  return { region, holder: { ar: name.ar, fr: name.fr } }
}
