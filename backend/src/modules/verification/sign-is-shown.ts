import { isoDay, today } from "../../contracts/days"

type Sign = { verified_at: Date | string | null; expires_at: Date | string }

/** A sign shows only while an organizer has verified it and its last day has not passed in Casablanca. */
export function signIsShown(sign: Sign, now: Date = new Date()): boolean {
  return sign.verified_at !== null && isoDay(sign.expires_at) >= today(now)
}
