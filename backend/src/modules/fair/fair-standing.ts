import { today } from "../../contracts/days"

/** How a fair stands for a parcel that is to be fetched there: its cooperative may have withdrawn, or the fair been called off. */
export const fairStandings = ["coming", "open", "over", "called_off", "withdrawn"] as const
export type FairStanding = (typeof fairStandings)[number]

type Facts = { accepted: boolean; called_off: boolean; from: string; until: string }

/** One that is off the site for a while stands as it did. */
export function fairStanding({ accepted, called_off, from, until }: Facts, now: Date = new Date()): FairStanding {
  if (called_off) return "called_off"
  if (!accepted) return "withdrawn"
  const day = today(now)
  if (until < day) return "over"
  return from > day ? "coming" : "open"
}

/** The fair takes place, and the cooperative is there. */
export const isOn = (standing: FairStanding | undefined): boolean => standing === "coming" || standing === "open"

/** The parcel will not be at the fair: it is fetched at the cooperative. */
export const isOff = (standing: FairStanding): boolean => standing === "called_off" || standing === "withdrawn"
