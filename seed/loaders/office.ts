import { Modules } from "@medusajs/framework/utils"
import { loadListings } from "./listings"
import type { Market } from "./market"
import { loadApplications } from "./office-applications"
import { loadSettlements } from "./office-money"
import { loadAnnouncements, loadNotes } from "./office-notes"
import { loadEvidence, loadPapers } from "./office-papers"
import type { Settings } from "./settings"

/** What waits at the organizers' office, and what they did there, so that no list of theirs or of a desk opens empty. */
export async function loadOffice(market: Market, settings: Settings & { profileId: string }): Promise<void> {
  const by = await staffId(market, "organizer")
  await loadApplications(market, by)
  await loadListings(market, settings, market.data.firstListings)
  await loadPapers(market, by)
  await loadEvidence(market)
  await loadNotes(market, by)
  await loadAnnouncements(market, by)
  await loadSettlements(market, await staffId(market, "administrator"))
  market.say("applications, papers, first listings, notes, announcements and payments are there")
}

async function staffId({ container, data }: Market, role: "organizer" | "administrator"): Promise<string> {
  const login = data.logins.find((one) => one.role === role)
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login?.login })
  if (!user) throw new Error(`the seed expected an ${role} among the demo logins`)
  return user.id
}
